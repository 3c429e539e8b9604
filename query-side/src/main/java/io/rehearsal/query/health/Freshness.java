package io.rehearsal.query.health;

import io.rehearsal.events.operations.queries.ListProjections;
import io.rehearsal.events.operations.queries.MayReadsBeOld;
import io.rehearsal.events.operations.queries.ProjectionStatus;
import io.rehearsal.query.projection.Condition;
import io.rehearsal.query.projection.Generation;
import io.rehearsal.query.projection.ProjectionRuntime;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.rebuild.StatusQueries;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells whether reads may be old. How this node's own folding fares is known at once; how far every projection is behind the events of all nodes is looked
 * up aside, so that no read waits for it, and every five seconds at most, while somebody reads: at rest nobody is asked.
 */
@Component
public class Freshness {

    private static final Logger LOG = LoggerFactory.getLogger(Freshness.class);
    private static final Duration LOOK = Duration.ofSeconds(5);
    /** In health a follower is seconds behind: it leaves time to writers. */
    private static final Duration TOO_FAR_BEHIND = Duration.ofSeconds(15);

    private final Projections projections;
    private final StatusQueries statuses;
    private final ExecutorService looking = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("freshness").factory());
    private final AtomicLong looked = new AtomicLong(System.nanoTime() - LOOK.toNanos());
    private volatile Set<String> behind = Set.of();

    public Freshness(Projections projections, StatusQueries statuses) {
        this.projections = projections;
        this.statuses = statuses;
    }

    @PreDestroy
    void stop() {
        looking.shutdownNow();
    }

    /** Whether that may be. */
    @QueryHandler
    public boolean answer(MayReadsBeOld query) {
        long last = looked.get();
        long now = System.nanoTime();
        if (now - last >= LOOK.toNanos() && !looking.isShutdown() && looked.compareAndSet(last, now)) {
            looking.execute(this::look);
        }
        return projections.all().stream().filter(runtime -> query.searched() || !runtime.isKeptElsewhere()).anyMatch(this::mayBeOld);
    }

    private boolean mayBeOld(ProjectionRuntime<?> runtime) {
        var condition = runtime.current().map(Generation::condition).orElse(Condition.RUNNING);
        return condition != Condition.RUNNING || behind.contains(runtime.name());
    }

    private void look() {
        try {
            behind = statuses.list(new ListProjections()).stream()
                    .filter(status -> status.lag().compareTo(TOO_FAR_BEHIND) > 0).map(ProjectionStatus::name).collect(Collectors.toUnmodifiableSet());
        } catch (RuntimeException e) {
            // Nobody can say what was written meanwhile.
            LOG.debug("how far the projections are cannot be asked", e);
            behind = projections.all().stream().map(ProjectionRuntime::name).collect(Collectors.toUnmodifiableSet());
        }
    }
}
