package io.rehearsal.query.projection;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A projection on this node: the generation that is read, and the one that follows the events to be read next. Who changes
 * the shared state together with this one holds this object's monitor.
 */
public final class ProjectionRuntime<V> {

    private static final int READABLE_SAMPLE = 100;

    private final Projection<V> projection;
    private final ProjectionEngine engine;
    private final Map<Generation<V>, Instant> retiring = new HashMap<>();
    private volatile @Nullable Generation<V> live;
    private volatile @Nullable Generation<V> next;

    ProjectionRuntime(Projection<V> projection, ProjectionEngine engine) {
        this.projection = projection;
        this.engine = engine;
    }

    public Projection<V> projection() {
        return projection;
    }

    public String name() {
        return projection.name();
    }

    public boolean isLive() {
        return live != null;
    }

    /** What is read; empty until it was built for the first time. */
    public Optional<Generation<V>> current() {
        return Optional.ofNullable(live);
    }

    /** Whether the store that the projection is kept in answers now. */
    public boolean answers() {
        return engine.store(projection, 0).answers();
    }

    /** Whether what is read could not be kept up to date because its store did not answer. */
    public boolean isAway() {
        return awaited().stream().anyMatch(generation -> generation.condition() == Condition.AWAY);
    }

    public Generation<V> live() {
        return Objects.requireNonNull(live, () -> "projection " + name() + " is not built yet");
    }

    /** The generations that a write waits for: what is read now, and what may be read in a moment. */
    public List<Generation<V>> awaited() {
        return Stream.of(live, next).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }

    /** Begins to read a generation. What was read until now keeps up for readers on other nodes until {@link #retire}. */
    public synchronized void goLive(int number) {
        var before = live;
        if (before != null && before.number() == number) {
            return;
        }
        var candidate = next;
        if (candidate == null || candidate.number() != number) {
            candidate = engine.open(projection, number);
            candidate.processor().start();
        }
        live = candidate;
        next = null;
        if (before != null) {
            retiring.put(before, Instant.now());
        }
    }

    /** Keeps a generation up to date beside the one that is read; writes wait for it from now on. */
    public synchronized Generation<V> follow(int number) {
        var candidate = next;
        if (candidate == null || candidate.number() != number) {
            candidate = engine.open(projection, number);
            candidate.processor().start();
            next = candidate;
        }
        return candidate;
    }

    /** Stops following what is not going to be read. */
    public synchronized void unfollow() {
        if (next != null) {
            next.processor().stop();
            next = null;
        }
    }

    /** Lets the processors go on at once after the read store was away. */
    public synchronized void resume() {
        awaited().forEach(generation -> generation.processor().restart());
        retiring.keySet().forEach(generation -> generation.processor().restart());
    }

    /** Stops what is no longer read since an instant. */
    public synchronized void retire(Instant since) {
        var old = retiring.entrySet().stream().filter(entry -> !entry.getValue().isAfter(since)).map(Map.Entry::getKey).toList();
        old.forEach(generation -> generation.processor().stop());
        old.forEach(retiring::remove);
    }

    /** Whether today's code can read the generation, judged by a sample. */
    public boolean canRead(int number) {
        var codec = new ViewCodec<>(projection.viewType());
        try {
            engine.store(projection, number).list(0, READABLE_SAMPLE).forEach(document -> codec.read(document.view()));
            return true;
        } catch (IllegalStateException e) {
            return false;
        } catch (StoreUnavailable e) {
            if (e.isLost()) {
                return false;
            }
            throw e;
        }
    }

    synchronized void stop() {
        retire(Instant.MAX);
        awaited().forEach(generation -> generation.processor().stop());
    }
}
