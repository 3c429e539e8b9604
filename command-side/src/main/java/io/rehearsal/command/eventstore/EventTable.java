package io.rehearsal.command.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * The event table. An append is one statement, and so one round trip, however many rows: it takes its turn among all nodes, adds the
 * rows, and wakes whoever follows, at the commit. Because appends take turns, positions become visible in their order: once an event
 * is seen, nothing comes before it any more, and a position that is missing then stays missing.
 */
final class EventTable {

    /** On which a commit wakes the nodes. */
    static final String CHANNEL = "rehearsal_events";
    /** The advisory lock by which appends take turns; any number that nothing else uses. */
    private static final long TURN = 0x7265_6865_6172_7361L;

    // The turn is taken before a row is made, and a position is given when its row is made.
    private static final String APPEND = """
            with turn as materialized (select pg_advisory_xact_lock(%d)),
            added as (
                insert into domain_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                    payload_type, payload_revision, payload, meta_data)
                select e.* from turn, unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) e
                returning global_index)
            select pg_notify('%s', max(global_index)::text) from added""".formatted(TURN, CHANNEL);

    private static final String COLUMNS = """
            select global_index, type, aggregate_identifier, sequence_number, event_identifier, time_stamp, payload_type,
                payload_revision, payload, meta_data from domain_event where\s""";

    /** @param position its place among all events */
    record Row(long position, DomainEventData<byte[]> event) {
    }

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    EventTable(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Joins the transaction, if there is one. @param appends what several callers append, each in the order of its events */
    void append(List<List<StoredEvent>> appends) throws SQLException {
        var rows = appends.stream().flatMap(List::stream).toList();
        var connection = DataSourceUtils.doGetConnection(dataSource);
        try (var statement = connection.prepareStatement(APPEND)) {
            texts(connection, statement, 1, rows, StoredEvent::identifier);
            texts(connection, statement, 2, rows, StoredEvent::aggregateId);
            statement.setArray(3, connection.createArrayOf("bigint", rows.stream().map(StoredEvent::sequence).toArray(Long[]::new)));
            texts(connection, statement, 4, rows, StoredEvent::aggregateType);
            texts(connection, statement, 5, rows, StoredEvent::time);
            texts(connection, statement, 6, rows, row -> row.payload().getType().getName());
            texts(connection, statement, 7, rows, row -> row.payload().getType().getRevision());
            bytes(connection, statement, 8, rows, row -> row.payload().getData());
            bytes(connection, statement, 9, rows, StoredEvent::metadata);
            statement.execute();
        } finally {
            DataSourceUtils.doReleaseConnection(connection, dataSource);
        }
    }

    /** Wakes whoever follows, as a commit does. */
    void wakeUp() {
        jdbc.sql("select pg_notify(?, '')").param(CHANNEL).query((_, _) -> true).list();
    }

    /** In the order of their positions. */
    List<Row> after(long position, int limit) {
        return jdbc.sql(COLUMNS + "global_index > ? order by global_index limit ?").params(position, limit).query(EventTable::row).list();
    }

    /** Those that stand at one of the positions, in their order. */
    List<Row> at(Collection<Long> positions) {
        return jdbc.sql(COLUMNS + "global_index = any(?) order by global_index").param(positions.toArray(Long[]::new))
                .query(EventTable::row).list();
    }

    /** In the order of their numbers. */
    List<DomainEventData<byte[]>> ofAggregate(String aggregateId, long from, int limit) {
        var rows = jdbc.sql(COLUMNS + "aggregate_identifier = ? and sequence_number >= ? order by sequence_number limit ?")
                .params(aggregateId, from, limit).query(EventTable::row).list();
        return new ArrayList<>(rows.stream().map(Row::event).toList());
    }

    /** The position of the last event; 0 where there is none. */
    long head() {
        return jdbc.sql("select coalesce(max(global_index), 0) from domain_event").query(Long.class).single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getLong(1), new GenericDomainEventEntry<>(row.getString(2), row.getString(3), row.getLong(4), row.getString(5),
                row.getString(6), row.getString(7), row.getString(8), row.getBytes(9), row.getBytes(10)));
    }

    private static void texts(
            Connection connection, PreparedStatement statement, int index, List<StoredEvent> rows,
            Function<StoredEvent, @Nullable String> column)
            throws SQLException {
        statement.setArray(index, connection.createArrayOf("text", rows.stream().map(column).toArray(String[]::new)));
    }

    private static void bytes(
            Connection connection, PreparedStatement statement, int index, List<StoredEvent> rows, Function<StoredEvent, byte[]> column)
            throws SQLException {
        statement.setArray(index, connection.createArrayOf("bytea", rows.stream().map(column).toArray(byte[][]::new)));
    }
}
