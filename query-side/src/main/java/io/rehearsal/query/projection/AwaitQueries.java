package io.rehearsal.query.projection;

import io.rehearsal.events.operations.queries.AwaitProjected;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var awaited = projections.all().stream()
                .flatMap(runtime -> runtime.awaited().stream())
                // What does not answer shows nothing that is behind.
                .filter(generation -> generation.condition() != Condition.AWAY)
                .map(generation -> Awaited.of(generation, query.events()))
                .filter(it -> !it.eventIds().isEmpty())
                .toList();
        var here = CompletableFuture.allOf(awaited.stream().flatMap(Awaited::begin).toArray(CompletableFuture[]::new));
        try {
            return await(here, awaited, query.atMost());
        } finally {
            awaited.forEach(Awaited::end);
        }
    }

    private boolean await(CompletableFuture<Void> here, List<Awaited> awaited, Duration atMost) throws InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            if (isTrueWithin(here.thenApply(_ -> true), Math.min(LOOK.toNanos(), end - System.nanoTime()))) {
                return true;
            }
            // Asked aside, for a store that does not answer must not hold up the caller.
            var elsewhere = CompletableFuture.supplyAsync(() -> awaited.stream().allMatch(this::isCovered), aside);
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

    private boolean isCovered(Awaited it) {
        if (it.applied().containsAll(it.eventIds())) {
            return true;
        }
        var positions = log.positions(it.eventIds()).values();
        var position = engine.position(it.generation());
        return positions.size() == it.eventIds().size() && positions.stream().allMatch(position::covers);
    }

    /** A generation and those events that may change what is read of it. */
    private record Awaited(Generation<?> generation, Set<String> eventIds) {

        static Awaited of(Generation<?> generation, Map<String, Class<?>> events) {
            return new Awaited(generation, events.entrySet().stream()
                    .filter(event -> generation.isChangedBy(event.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet()));
        }

        AppliedEvents applied() {
            return generation.processor().applied();
        }

        Stream<CompletableFuture<Void>> begin() {
            return eventIds.stream().map(applied()::await);
        }

        void end() {
            eventIds.forEach(applied()::forget);
        }
    }
}
