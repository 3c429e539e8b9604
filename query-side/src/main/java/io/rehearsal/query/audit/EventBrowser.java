package io.rehearsal.query.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.operations.queries.BrowseEvents;
import io.rehearsal.events.operations.queries.EventHeader;
import io.rehearsal.events.operations.queries.EventRecord;
import io.rehearsal.events.operations.queries.FindEvent;
import io.rehearsal.query.projection.AggregateStreams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks through the headers of all events, the newest first. Payloads stay closed. Metadata is compared as it is stored, which needs no
 * index of its own: the table is walked backwards until a page is full.
 */
@Component
class EventBrowser {

    private static final int MOST = 1000;
    /** As instants are stored, without what is below a second. */
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

    private final JdbcClient jdbc;
    private final AggregateStreams streams;
    private final ObjectMapper json = new ObjectMapper();

    EventBrowser(JdbcClient jdbc, AggregateStreams streams) {
        this.jdbc = jdbc;
        this.streams = streams;
    }

    @QueryHandler
    List<EventHeader> browse(BrowseEvents query) {
        var sql = new StringBuilder("""
                select global_index, aggregate_identifier, sequence_number, event_identifier, payload_type, payload_revision, time_stamp, meta_data
                from domain_event where global_index < ?""");
        var values = new ArrayList<Object>();
        values.add(query.before());
        and(sql, values, " and aggregate_identifier = ?", query.aggregateId());
        and(sql, values, " and starts_with(payload_type, ?)", query.type());
        and(sql, values, " and time_stamp >= ?", query.from() == null ? null : SECOND.format(query.from()));
        and(sql, values, " and time_stamp < ?", query.until() == null ? null : SECOND.format(query.until()));
        and(sql, values, " and position(? in meta_data) > 0", entry(MetadataKeys.ACTOR, query.actor()));
        and(sql, values, " and position(? in meta_data) > 0", entry(MetadataKeys.CONTRACT, query.contract()));
        and(sql, values, " and position(? in meta_data) > 0", entry(MetadataKeys.CORRELATION_ID, query.correlationId()));
        sql.append(" order by global_index desc limit ?");
        values.add(Math.clamp(query.limit(), 1, MOST));
        return jdbc.sql(sql.toString()).params(values)
                .query((row, _) -> new EventHeader(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4), row.getString(5),
                        row.getString(6), Instant.parse(row.getString(7)), metadata(row.getBytes(8))))
                .list();
    }

    @QueryHandler
    Optional<EventRecord> find(FindEvent query) {
        return streams.read(query.aggregateId(), query.sequence()).map(event -> EventRecords.of(event, 0));
    }

    private static void and(StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    /** The bytes of one entry of the stored metadata; null where nothing is asked for. */
    private byte @Nullable [] entry(String key, @Nullable String value) {
        try {
            return value == null ? null : (json.writeValueAsString(key) + ":" + json.writeValueAsString(value)).getBytes(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> metadata(byte @Nullable [] stored) {
        try {
            var metadata = stored == null
                    ? new TreeMap<String, String>()
                    : new TreeMap<>(json.readValue(stored, new TypeReference<Map<String, String>>() { }));
            metadata.remove(MetadataKeys.CLIENT_ADDRESS);
            return metadata;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
