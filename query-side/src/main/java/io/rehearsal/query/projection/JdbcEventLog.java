package io.rehearsal.query.projection;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the event store's table. */
@Repository
class JdbcEventLog implements EventLog {

    private static final String UNCOVERED = "(global_index > :index or global_index in (:gaps))";

    private final JdbcClient jdbc;

    JdbcEventLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long head() {
        return jdbc.sql("select coalesce(max(global_index), 0) from domain_event").query(Long.class).single();
    }

    @Override
    public long missing(Position covered, long upTo) {
        return jdbc.sql("select count(*) from domain_event where global_index <= :upTo and " + UNCOVERED)
                .param("upTo", upTo)
                .param("index", covered.index())
                .param("gaps", gaps(covered))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Instant> oldestMissing(Position covered) {
        return jdbc.sql("select time_stamp from domain_event where " + UNCOVERED + " order by global_index limit 1")
                .param("index", covered.index())
                .param("gaps", gaps(covered))
                .query(String.class)
                .optional()
                .map(Instant::parse);
    }

    @Override
    public Headers headers(Position after, int limit) {
        var running = jdbc.sql("""
                        select pg_snapshot_xmin(s)::text::bigint, pg_snapshot_xmax(s)::text::bigint, (select max(global_index) from domain_event)
                        from pg_current_snapshot() s""")
                .query((row, _) -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)})
                .single();
        if (after.gaps().isEmpty() && running[2] <= after.index()) {
            return new Headers(List.of(), running[0], running[1]);
        }
        var events = jdbc.sql("select global_index, aggregate_identifier, sequence_number, payload_type, payload_revision from domain_event where "
                        + UNCOVERED + " order by global_index limit :limit")
                .param("index", after.index())
                .param("gaps", gaps(after))
                .param("limit", limit)
                .query((row, _) -> new Header(
                        row.getLong(1), row.getString(2), row.getLong(3), row.getString(4), row.getString(5)))
                .list();
        return new Headers(events, running[0], running[1]);
    }

    @Override
    public Map<String, Long> positions(Collection<String> eventIds) {
        var positions = new HashMap<String, Long>();
        // One parameter however many there are: PostgreSQL takes no more than 65,535.
        jdbc.sql("select event_identifier, global_index from domain_event where event_identifier = any(?)")
                .param(eventIds.toArray(String[]::new))
                .query(row -> {
                    positions.put(row.getString(1), row.getLong(2));
                });
        return positions;
    }

    @Override
    public List<Place> find(String type, long after, int limit) {
        return jdbc.sql("""
                        select global_index, aggregate_identifier, sequence_number from domain_event
                        where global_index > ? and payload_type = ? order by global_index limit ?""")
                .params(after, type, limit)
                .query((row, _) -> new Place(row.getLong(1), row.getString(2), row.getLong(3)))
                .list();
    }

    @Override
    public TrackingToken after(long position) {
        return GapAwareTrackingToken.newInstance(position, Set.of());
    }

    /** The list of a SQL {@code in} may not be empty; no event has position -1. */
    private static Collection<Long> gaps(Position covered) {
        return covered.gaps().isEmpty() ? List.of(-1L) : covered.gaps();
    }
}
