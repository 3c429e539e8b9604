package io.rehearsal.query.projection;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what a generation needs out of the stores. */
@Component
public class ProjectionEngine {

    private final ProjectionStores stores;
    private final ProjectionTokens tokens;
    private final EventStore events;
    private final AggregateStreams streams;
    private final DeadLetters deadLetters;

    public ProjectionEngine(
            ProjectionStores stores,
            ProjectionTokens tokens,
            EventStore events,
            AggregateStreams streams,
            DeadLetters deadLetters) {
        this.stores = stores;
        this.tokens = tokens;
        this.events = events;
        this.streams = streams;
        this.deadLetters = deadLetters;
    }

    /** A generation whose processor is not started yet. */
    <V> Generation<V> open(Projection<V> projection, int number) {
        var store = stores.open(projection.name(), number);
        FoldSession<V> session = session(projection, number, store, _ -> true, _ -> { });
        var processor = new LiveProcessor<>(Generation.name(projection.name(), number), session, events, tokens.store());
        return new Generation<>(projection, number, store, processor);
    }

    public ProjectionStore store(Projection<?> projection, int generation) {
        return stores.open(projection.name(), generation);
    }

    /** A session that begins with nothing in memory. */
    public <V> FoldSession<V> session(
            Projection<V> projection,
            int generation,
            ProjectionStore store,
            Predicate<EventMessage<?>> stillReadable,
            Consumer<ProjectionStore.Change> written) {
        return new FoldSession<>(projection, generation, store, streams, deadLetters, stillReadable, written);
    }

    public <V> Refold<V> refold(Projection<V> projection) {
        return new Refold<>(projection, streams);
    }

    /** Lets a generation's processor begin after what was built. */
    public void begin(String projection, int generation, @Nullable TrackingToken after) {
        tokens.begin(Generation.name(projection, generation), after);
    }

    /** Removes everything of a generation. Its token goes first, so that a processor elsewhere stops writing. */
    public void drop(String projection, int generation) {
        tokens.drop(Generation.name(projection, generation));
        deadLetters.drop(projection, generation);
        stores.open(projection, generation).drop();
    }

    /** How far a generation has got: by what this node has folded, else by its stored token. */
    public Position position(Generation<?> generation) {
        var stored = generation.processor().isClaimedHere() ? generation.processor().position() : Optional.<Position>empty();
        return stored.orElseGet(() -> Position.of(tokens.peek(generation.name()).orElse(null)));
    }

    /** How many documents of a generation are parked. */
    public long deadLetters(Generation<?> generation) {
        return deadLetters.count(generation.projection().name(), generation.number());
    }
}
