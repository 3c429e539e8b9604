package io.rehearsal.query.projection;

import com.mongodb.MongoException;
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
    private final Map<Generation<V>, Long> retiring = new HashMap<>();
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

    /** Whether its store is not the one that all share. */
    public boolean isKeptElsewhere() {
        return !engine.store(projection, 0).isWrittenByAll();
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

    /** The generations that are kept up to date: those, and what readers on other nodes may still read. */
    public synchronized List<Generation<V>> followed() {
        return Stream.concat(awaited().stream(), retiring.keySet().stream()).toList();
    }

    boolean concerns(Class<?> eventType) {
        return projection.mayConcern(eventType);
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
        }
        live = candidate;
        next = null;
        if (before != null) {
            retiring.put(before, System.nanoTime());
        }
    }

    /** Keeps a generation up to date beside the one that is read; writes wait for it from now on. */
    public synchronized Generation<V> follow(int number) {
        var candidate = next;
        if (candidate == null || candidate.number() != number) {
            candidate = engine.open(projection, number);
            next = candidate;
        }
        return candidate;
    }

    /** Stops following what is not going to be read. */
    public synchronized void unfollow() {
        if (next != null) {
            next = null;
        }
    }

    /** Lets writers try again after the store was away. */
    public synchronized void resume() {
        followed().forEach(generation -> generation.become(Condition.RUNNING));
    }

    /** Whether this node reads and follows what all nodes are to. */
    public boolean agreesWith(ProjectionState state) {
        var reads = live == null ? 0 : live.number();
        var follows = next == null ? 0 : next.number();
        return reads == (state.live() == null ? 0 : state.live().generation())
                && follows == (state.candidate() != null && state.following() ? state.candidate().generation() : 0);
    }

    /** Lets go of what is no longer read since an instant of {@link System#nanoTime}. */
    public synchronized void retire(long since) {
        retiring.values().removeIf(retired -> retired - since <= 0);
    }

    /** Whether today's code can read the generation, judged by a sample. */
    public boolean canRead(int number) {
        try (var all = engine.store(projection, number).scan()) {
            return all.limit(READABLE_SAMPLE).filter(document -> document.view() != null).count() >= 0;
        } catch (StoreUnavailable e) {
            if (e.isLost()) {
                return false;
            }
            throw e;
        } catch (MongoException e) {
            throw e;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
