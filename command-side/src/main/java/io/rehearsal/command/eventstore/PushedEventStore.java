package io.rehearsal.command.eventstore;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** The event store, whose streams are woken by the database: see {@link EventTail}. */
final class PushedEventStore extends AbstractEventStore {

    private final EventTail tail;

    private PushedEventStore(Builder builder, EventTail tail) {
        super(builder);
        this.tail = tail;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new TailStream(storageEngine(), tail, token);
    }

    static final class Builder extends AbstractEventStore.Builder {

        Builder(EventStorageEngine engine) {
            storageEngine(engine);
        }

        PushedEventStore build(EventTail tail) {
            return new PushedEventStore(this, tail);
        }
    }
}
