package io.rehearsal.query.projection;

import io.rehearsal.events.operations.AwaitProjected;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Lets a write's answer wait until reads see the write. */
@Component
public class AwaitQueries {

    // How soon the stored tokens are asked, where the events are not folded by this node.
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Projections projections;
    private final ProjectionEngine engine;
    private final EventLog log;
    private final Executor aside = task -> Thread.ofVirtual().name("await-projected").start(task);

    public AwaitQueries(Projections projections, ProjectionEngine engine, EventLog log) {
        this.projections = projections;
        this.engine = engine;
        this.log = log;
    }

    @QueryHandler
    public boolean await(AwaitProjected query) throws InterruptedException {
        var generations = projections.all().stream().<Generation<?>>flatMap(it -> it.awaited().stream()).toList();
        var here = CompletableFuture.allOf(generations.stream()
                .flatMap(generation -> query.eventIds().stream().map(generation.processor().applied()::await))
                .toArray(CompletableFuture[]::new));
        try {
            return await(here, generations, query);
        } finally {
            generations.forEach(generation -> query.eventIds().forEach(generation.processor().applied()::forget));
        }
    }

    private boolean await(CompletableFuture<Void> here, List<Generation<?>> generations, AwaitProjected query)
            throws InterruptedException {
        var end = System.nanoTime() + query.atMost().toNanos();
        while (System.nanoTime() < end) {
            if (isTrueWithin(here.thenApply(_ -> true), Math.min(LOOK.toNanos(), end - System.nanoTime()))) {
                return true;
            }
            // Asked aside, for a store that does not answer must not hold up the caller.
            var elsewhere = CompletableFuture.supplyAsync(
                    () -> generations.stream().allMatch(generation -> covers(generation, query.eventIds())), aside);
            if (isTrueWithin(elsewhere, end - System.nanoTime())) {
                return true;
            }
        }
        return here.isDone();
    }

    private static boolean isTrueWithin(CompletableFuture<Boolean> answer, long nanos) throws InterruptedException {
        try {
            return answer.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        }
    }

    private boolean covers(Generation<?> generation, Set<String> eventIds) {
        if (generation.processor().applied().containsAll(eventIds)) {
            return true;
        }
        var positions = log.positions(eventIds).values();
        var position = engine.position(generation);
        return positions.size() == eventIds.size() && positions.stream().allMatch(position::covers);
    }
}
