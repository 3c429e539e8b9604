package io.rehearsal.command.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** Appends rows to the event table: one statement, and so one round trip and one transaction, however many they are. */
final class EventTable {

    private static final String APPEND = """
            insert into domain_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                payload_type, payload_revision, payload, meta_data)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource dataSource;

    EventTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param appends what several callers append, each in the order of its events */
    void append(List<List<StoredEvent>> appends) throws SQLException {
        var rows = appends.stream().flatMap(List::stream).toList();
        try (var connection = dataSource.getConnection(); var statement = connection.prepareStatement(APPEND)) {
            texts(connection, statement, 1, rows, StoredEvent::identifier);
            texts(connection, statement, 2, rows, StoredEvent::aggregateId);
            statement.setArray(3, connection.createArrayOf("bigint", rows.stream().map(StoredEvent::sequence).toArray(Long[]::new)));
            texts(connection, statement, 4, rows, StoredEvent::aggregateType);
            texts(connection, statement, 5, rows, StoredEvent::time);
            texts(connection, statement, 6, rows, row -> row.payload().getType().getName());
            texts(connection, statement, 7, rows, row -> row.payload().getType().getRevision());
            bytes(connection, statement, 8, rows, row -> row.payload().getData());
            bytes(connection, statement, 9, rows, StoredEvent::metadata);
            statement.executeUpdate();
        }
    }

    private static void texts(
            Connection connection, PreparedStatement statement, int index, List<StoredEvent> rows, Function<StoredEvent, String> column)
            throws SQLException {
        statement.setArray(index, connection.createArrayOf("text", rows.stream().map(column).toArray(String[]::new)));
    }

    private static void bytes(
            Connection connection, PreparedStatement statement, int index, List<StoredEvent> rows, Function<StoredEvent, byte[]> column)
            throws SQLException {
        statement.setArray(index, connection.createArrayOf("bytea", rows.stream().map(column).toArray(byte[][]::new)));
    }
}
