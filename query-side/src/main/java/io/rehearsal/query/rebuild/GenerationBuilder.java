package io.rehearsal.query.rebuild;

import io.rehearsal.events.account.events.AccountErased;
import io.rehearsal.events.operations.queries.ProjectionStatus.Phase;
import io.rehearsal.query.projection.Checksum;
import io.rehearsal.query.projection.FoldSession;
import io.rehearsal.query.projection.Position;
import io.rehearsal.query.projection.Projection;
import io.rehearsal.query.projection.ProjectionEngine;
import io.rehearsal.query.projection.ProjectionStore;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Folds all events into the empty store of a new generation. */
final class GenerationBuilder<V> {

    private static final long MEMORY = Runtime.getRuntime().maxMemory() / 4;
    /** Fewer events than this in one reading: the head is near enough for the processor to go on. */
    private static final int NEAR = 200;

    private final Projection<V> projection;
    private final EventStorageEngine events;
    private final BuildProgress progress;
    private final int mostDocuments;
    private final Checksum folded = new Checksum();
    private final FoldSession<V> session;
    private @Nullable TrackingToken reached;

    /** @param head the last position when the build began: an erasure after it may concern events that were read before it */
    GenerationBuilder(
            ProjectionEngine engine,
            Projection<V> projection,
            int generation,
            ProjectionStore store,
            EventStorageEngine events,
            long head,
            BuildProgress progress) {
        this.projection = projection;
        this.events = events;
        this.progress = progress;
        this.mostDocuments = (int) Math.clamp(MEMORY / projection.documentBytes(), 200, 50_000);
        this.session = engine.session(projection, generation, store, erasure -> position(erasure) > head,
                change -> folded.replace(change.before(), change.after()));
    }

    /** Reads to the head and writes everything; answers after which event a processor goes on. */
    @Nullable TrackingToken build() {
        read();
        progress.phase(Phase.CATCHING_UP);
        while (read() > NEAR) {
            progress.tick();
        }
        session.write();
        session.clear();
        return reached;
    }

    /** What was written, by the fold itself. */
    Checksum folded() {
        return folded;
    }

    private long read() {
        var before = progress.done();
        try (var reader = new EventReader(events, reached, this::isWanted)) {
            for (var chunk = reader.next(); !chunk.isEmpty(); chunk = reader.next()) {
                session.fold(chunk);
                session.trim(mostDocuments);
                reached = chunk.getLast().trackingToken();
                progress.applied(chunk.size());
            }
        }
        return progress.done() - before;
    }

    private boolean isWanted(Class<?> eventType) {
        return projection.concerns(eventType) || eventType == AccountErased.class;
    }

    private static long position(EventMessage<?> event) {
        return event instanceof TrackedEventMessage<?> tracked ? Position.of(tracked.trackingToken()).index() : Long.MAX_VALUE;
    }
}
