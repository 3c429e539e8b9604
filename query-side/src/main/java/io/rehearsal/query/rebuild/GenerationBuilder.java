package io.rehearsal.query.rebuild;

import io.rehearsal.events.account.events.AccountErased;
import io.rehearsal.query.projection.Checksum;
import io.rehearsal.query.projection.FoldSession;
import io.rehearsal.query.projection.Position;
import io.rehearsal.query.projection.Projection;
import io.rehearsal.query.projection.ProjectionEngine;
import io.rehearsal.query.projection.ProjectionStore;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Folds all events into the empty store of a new generation. */
final class GenerationBuilder<V> {

    private static final long MEMORY = Runtime.getRuntime().maxMemory() / 4;

    private final Projection<V> projection;
    private final BuildProgress progress;
    private final int mostDocuments;
    private final Checksum<V> folded;
    private final FoldSession<V> session;

    /**
     * @param head   the last position when the build began: an erasure after it may concern events that were read before it
     * @param beside how many are built together
     */
    GenerationBuilder(
            ProjectionEngine engine,
            Projection<V> projection,
            int generation,
            ProjectionStore<V> store,
            long head,
            int beside,
            BuildProgress progress) {
        this.projection = projection;
        this.progress = progress;
        this.mostDocuments = (int) Math.clamp(MEMORY / beside / projection.documentBytes(), 200, 50_000);
        this.folded = new Checksum<>(store::hash);
        this.session = engine.session(projection, generation, store, erasure -> position(erasure) > head,
                change -> folded.replace(change.before(), change.after()));
    }

    boolean concerns(Class<?> eventType) {
        return projection.mayConcern(eventType) || eventType == AccountErased.class;
    }

    void fold(List<TrackedEventMessage<?>> events) {
        session.fold(events);
        session.trim(mostDocuments);
        progress.applied(events.size());
    }

    /** Writes everything; answers what was written, by the fold itself. */
    Checksum<V> end() {
        session.write();
        session.clear();
        return folded;
    }

    private static long position(EventMessage<?> event) {
        return event instanceof TrackedEventMessage<?> tracked ? Position.of(tracked.trackingToken()).index() : Long.MAX_VALUE;
    }
}
