package io.rehearsal.query.projection;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Makes what a generation needs out of the stores. */
@Component
public class ProjectionEngine {

    private final ProjectionStores stores;
    private final AggregateStreams streams;
    private final DeadLetters deadLetters;

    public ProjectionEngine(ProjectionStores stores, AggregateStreams streams, DeadLetters deadLetters) {
        this.stores = stores;
        this.streams = streams;
        this.deadLetters = deadLetters;
    }

    <V> Generation<V> open(Projection<V> projection, int number) {
        return new Generation<>(projection, number, stores.open(projection, number), streams, deadLetters);
    }

    public <V> ProjectionStore<V> store(Projection<V> projection, int generation) {
        return stores.open(projection, generation);
    }

    /** A session that begins with nothing in memory, for a generation that nobody else writes. */
    public <V> FoldSession<V> session(
            Projection<V> projection,
            int generation,
            ProjectionStore<V> store,
            Predicate<EventMessage<?>> stillReadable,
            Consumer<ProjectionStore.Change<V>> written) {
        return new FoldSession<>(projection, generation, store, streams, deadLetters, stillReadable, written);
    }

    public <V> Refold<V> refold(Projection<V> projection) {
        return new Refold<>(projection, streams);
    }

    /** Removes everything of a generation. */
    public void drop(Projection<?> projection, int generation) {
        deadLetters.drop(projection.name(), generation);
        stores.open(projection, generation).drop();
    }

    /** How many documents of a generation are parked. */
    public long deadLetters(Generation<?> generation) {
        return deadLetters.count(generation.projection().name(), generation.number());
    }
}
