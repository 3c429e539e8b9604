package io.rehearsal.command.messaging;

import com.github.benmanes.caffeine.cache.Cache;
import org.axonframework.eventsourcing.AggregateDeletedException;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Keeps aggregates in memory although other nodes decide about them too: before one decides here, it takes in what has been appended
 * since, whoever appended it. One decision at a time on this node; against other nodes the sequence number decides, and the command
 * is decided again, see {@link DecideAgain}.
 */
final class SharedRepository<T> extends EventSourcingRepository<T> {

    /** A loaded aggregate. @param version the number of the last event that it has taken in */
    record Kept(Object root, long version, boolean deleted) {
    }

    private final EventStore events;
    private final Cache<String, Kept> kept;

    SharedRepository(Builder<T> builder, EventStore events, Cache<String, Kept> kept) {
        super(builder.eventStore(events));
        this.events = events;
        this.kept = kept;
    }

    /** The kind of aggregate, as it is stored with each event. */
    String type() {
        return aggregateModel().type();
    }

    @Override
    @SuppressWarnings("unchecked")
    protected EventSourcedAggregate<T> doLoadWithLock(String id, Long expectedVersion) {
        CurrentUnitOfWork.get().onRollback(_ -> kept.invalidate(id));
        var known = kept.getIfPresent(id);
        if (known == null) {
            return super.doLoadWithLock(id, expectedVersion);
        }
        var aggregate = EventSourcedAggregate.reconstruct((T) known.root, aggregateModel(), known.version, known.deleted, events,
                NoSnapshotTriggerDefinition.TRIGGER);
        var newer = events.readEvents(id, known.version + 1);
        if (newer.hasNext()) {
            aggregate.initializeState(newer);
        }
        if (aggregate.isDeleted()) {
            throw new AggregateDeletedException(id);
        }
        return aggregate;
    }

    @Override
    protected void doSaveWithLock(EventSourcedAggregate<T> aggregate) {
        super.doSaveWithLock(aggregate);
        keep(aggregate);
    }

    @Override
    protected void doDeleteWithLock(EventSourcedAggregate<T> aggregate) {
        super.doDeleteWithLock(aggregate);
        keep(aggregate);
    }

    private void keep(EventSourcedAggregate<T> aggregate) {
        var id = aggregate.identifierAsString();
        CurrentUnitOfWork.get().onRollback(_ -> kept.invalidate(id));
        kept.put(id, new Kept(aggregate.getAggregateRoot(), aggregate.version(), aggregate.isDeleted()));
    }
}
