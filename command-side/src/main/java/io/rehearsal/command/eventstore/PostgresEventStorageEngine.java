package io.rehearsal.command.eventstore;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import io.rehearsal.command.eventstore.GroupCommit.GroupFailed;
import io.rehearsal.tracing.Traced;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Axon's engine, but commands that append at the same time share a commit, reading is one round trip, and positions that were rolled
 * back are no concern of anybody. An append inside a transaction stays in that one.
 */
final class PostgresEventStorageEngine extends JdbcEventStorageEngine {

    private final EventTable table;
    private final GroupCommit<List<StoredEvent>> appends;
    private final Timer appending = Timer.builder("rehearsal.events.append").description("Storing the events of one command, with the wait for a writer")
            .register(Metrics.globalRegistry);
    private final Counter appended = Counter.builder("rehearsal.events.appended").description("Events that this node has stored")
            .register(Metrics.globalRegistry);

    PostgresEventStorageEngine(JdbcEventStorageEngine.Builder builder, EventTable table) {
        super(builder);
        this.table = table;
        this.appends = new GroupCommit<>(table::append);
        Gauge.builder("rehearsal.events.appends.waiting", appends, GroupCommit::waiting).description("Appends that wait for a writer")
                .register(Metrics.globalRegistry);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        var rows = events.stream().map(event -> StoredEvent.of(event, serializer)).toList();
        Traced.work("append").with("rehearsal.events", () -> types(events)).run(() -> appending.record(() -> append(rows, events.getFirst())));
        appended.increment(rows.size());
    }

    private static String types(List<? extends EventMessage<?>> events) {
        return events.stream().map(event -> event.getPayloadType().getSimpleName()).distinct().collect(Collectors.joining(", "));
    }

    private void append(List<StoredEvent> rows, EventMessage<?> first) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            alone(rows, first);
            return;
        }
        try {
            appends.write(rows);
        } catch (GroupFailed e) {
            if (!wasRefused(e.getCause())) {
                throw new EventStoreException("the events could not be stored", e.getCause());
            }
            // One of the group is at fault. Alone, each finds out whether it was the one.
            alone(rows, first);
        }
    }

    private void alone(List<StoredEvent> rows, EventMessage<?> first) {
        try {
            table.append(List.of(rows));
        } catch (SQLException e) {
            handlePersistenceException(e, first);
        }
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String aggregateId, long from, int limit) {
        return table.ofAggregate(aggregateId, from, limit);
    }

    /** Only tokens of an earlier version have gaps: what has come to stand there is read first. */
    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken token, int limit) {
        if (token == null) {
            return table.after(-1, limit).stream().map(row -> tracked(row, row.position(), Set.of())).toList();
        }
        var from = (GapAwareTrackingToken) token;
        if (from.hasGaps()) {
            var late = table.at(from.getGaps());
            if (!late.isEmpty()) {
                return late.stream().map(row -> tracked(row, from.getIndex(), from.getGaps().tailSet(row.position() + 1))).toList();
            }
        }
        return table.after(from.getIndex(), limit).stream().map(row -> tracked(row, row.position(), Set.of())).toList();
    }

    private static TrackedEventData<?> tracked(EventTable.Row row, long index, Set<Long> gaps) {
        return new TrackedDomainEventData<>(GapAwareTrackingToken.newInstance(index, gaps), row.event());
    }

    /** Whether the database said no, and so wrote nothing for certain: a broken connection leaves that open. */
    private static boolean wasRefused(@Nullable Throwable failure) {
        return failure instanceof SQLException e && e.getSQLState() != null
                && (e.getSQLState().startsWith("22") || e.getSQLState().startsWith("23"));
    }
}
