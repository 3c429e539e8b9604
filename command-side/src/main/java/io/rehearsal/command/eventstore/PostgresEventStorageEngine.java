package io.rehearsal.command.eventstore;

import io.rehearsal.command.eventstore.GroupCommit.GroupFailed;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Axon's engine, but commands that append at the same time share a commit. An append inside a transaction stays in that one.
 */
final class PostgresEventStorageEngine extends JdbcEventStorageEngine {

    private final GroupCommit<List<StoredEvent>> appends;

    PostgresEventStorageEngine(JdbcEventStorageEngine.Builder builder, DataSource dataSource) {
        super(builder);
        this.appends = new GroupCommit<>(new EventTable(dataSource)::append);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty() || TransactionSynchronizationManager.isActualTransactionActive()) {
            super.appendEvents(events, serializer);
            return;
        }
        try {
            appends.write(events.stream().map(event -> StoredEvent.of(event, serializer)).toList());
        } catch (GroupFailed e) {
            if (!wasRefused(e.getCause())) {
                throw new EventStoreException("the events could not be stored", e.getCause());
            }
            // One of the group is at fault. Alone, each finds out whether it was the one.
            super.appendEvents(events, serializer);
        }
    }

    /** Whether the database said no, and so wrote nothing for certain: a broken connection leaves that open. */
    private static boolean wasRefused(Throwable failure) {
        return failure instanceof SQLException e && e.getSQLState() != null
                && (e.getSQLState().startsWith("22") || e.getSQLState().startsWith("23"));
    }
}
