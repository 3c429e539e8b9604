package io.rehearsal.query.projection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rehearsal.events.account.events.AccountErased;
import io.rehearsal.events.operations.queries.AwaitProjected;
import io.rehearsal.tracing.Traced;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.queryhandling.QueryHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The one door of read-your-writes: whatever this node appends, it folds into the documents concerned as soon as it is committed and
 * before the command answers, whoever sent that. What cannot be folded in time the follower catches up.
 */
@Component
public class WriterFold {

    private static final Logger LOG = LoggerFactory.getLogger(WriterFold.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration SHORTEST = Duration.ofMillis(250);
    private static final Duration LOOK = Duration.ofMillis(10);

    /** What a generation does not show yet of an event. */
    private record Unshown(Generation<?> generation, String key, long sequence, long since) {

        boolean isAway() {
            return generation.condition() == Condition.AWAY;
        }

        boolean isShown() {
            return generation.store().applied(Set.of(key)).getOrDefault(key, -1L) >= sequence;
        }
    }

    private final Projections projections;
    private final Followers followers;
    // By the event's identifier.
    private final Cache<String, Set<Unshown>> unshown = Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(Duration.ofMinutes(5)).build();
    // Threads of the system: they wait for sockets all the time, which virtual ones pay for at every read.
    private final Executor aside = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("writer-fold").factory());

    public WriterFold(EventBus events, Projections projections, Followers followers) {
        this.projections = projections;
        this.followers = followers;
        events.subscribe(this::appended);
    }

    private void appended(List<? extends EventMessage<?>> events) {
        var domain = new ArrayList<DomainEventMessage<?>>();
        for (var event : events) {
            if (event instanceof DomainEventMessage<?> it) {
                domain.add(it);
            }
        }
        var since = System.nanoTime();
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().afterCommit(_ -> fold(domain, since));
        } else {
            fold(domain, since);
        }
    }

    /** Returns when everything is shown that could be within two seconds. */
    private void fold(List<DomainEventMessage<?>> events, long since) {
        var tasks = new ArrayList<Runnable>();
        for (var runtime : projections.all()) {
            for (var generation : runtime.followed()) {
                var concerned = events.stream().filter(event -> concerns(generation, event)).toList();
                if (!concerned.isEmpty()) {
                    var isRead = runtime.awaited().contains(generation);
                    var left = isRead ? remember(generation, concerned) : List.<Runnable>of();
                    if (!generation.store().isWrittenByAll()) {
                        followers.wake(runtime.name());
                    } else if (generation.condition() != Condition.AWAY) {
                        tasks.add(() -> fold(generation, concerned, since, left));
                    }
                }
            }
        }
        if (!tasks.isEmpty()) {
            run(tasks);
        }
    }

    private void run(List<Runnable> tasks) {
        var folding = CompletableFuture.runAsync(() -> tasks.forEach(Runnable::run), Traced.carrying(aside));
        try {
            folding.get(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException e) {
            LOG.warn("what was appended is shown later");
        }
    }

    private static boolean concerns(Generation<?> generation, EventMessage<?> event) {
        return generation.concerns(event.getPayloadType()) || event.getPayloadType() == AccountErased.class;
    }

    /** Answers what to do once the events are shown. */
    private List<Runnable> remember(Generation<?> generation, List<DomainEventMessage<?>> events) {
        var left = new ArrayList<Runnable>();
        var now = System.nanoTime();
        for (var event : events) {
            if (generation.concerns(event.getPayloadType()) || generation.store().isWrittenByAll()) {
                var entry = new Unshown(generation, event.getAggregateIdentifier(), event.getSequenceNumber(), now);
                unshown.get(event.getIdentifier(), _ -> ConcurrentHashMap.newKeySet()).add(entry);
                left.add(() -> forget(event.getIdentifier(), entry));
            }
        }
        return left;
    }

    private void forget(String eventId, Unshown entry) {
        var entries = unshown.getIfPresent(eventId);
        if (entries != null && entries.remove(entry) && entries.isEmpty()) {
            unshown.invalidate(eventId);
        }
    }

    private static <V> void fold(Generation<V> generation, List<DomainEventMessage<?>> events, long since, List<Runnable> done) {
        try {
            events.stream().filter(event -> generation.concerns(event.getPayloadType()))
                    .collect(Collectors.groupingBy(DomainEventMessage::getAggregateIdentifier))
                    .forEach((key, own) -> generation.fold(key, own, since));
            for (var event : events) {
                if (event.getPayloadType() == AccountErased.class) {
                    generation.forget(((AccountErased) event.getPayload()).accountId());
                }
            }
            generation.become(Condition.RUNNING);
            done.forEach(Runnable::run);
        } catch (RuntimeException e) {
            generation.fail(e);
        }
    }

    /** Whether every read shows the events, or does within the time given since they were appended. What is away is not waited for. */
    @QueryHandler
    public boolean await(AwaitProjected query) {
        var waiting = query.events().keySet().stream()
                .map(unshown::getIfPresent).filter(Objects::nonNull).flatMap(Set::stream)
                .filter(entry -> !entry.isAway() || entry.generation().store().isWrittenByAll())
                .toList();
        if (waiting.isEmpty()) {
            return true;
        }
        if (waiting.stream().anyMatch(Unshown::isAway)) {
            return false;
        }
        var since = waiting.stream().mapToLong(Unshown::since).min().orElseThrow();
        var end = Math.max(since + query.atMost().toNanos(), System.nanoTime() + SHORTEST.toNanos());
        var shown = new CompletableFuture<Boolean>();
        aside.execute(() -> look(query.events().keySet(), waiting, end, shown));
        try {
            return shown.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        }
    }

    private void look(Set<String> eventIds, List<Unshown> waiting, long end, CompletableFuture<Boolean> shown) {
        try {
            var left = new ArrayList<>(waiting);
            while (System.nanoTime() - end < 0) {
                left.removeIf(entry -> isGone(eventIds, entry) || entry.isShown());
                if (left.isEmpty()) {
                    waiting.forEach(entry -> eventIds.forEach(id -> forget(id, entry)));
                    shown.complete(true);
                    return;
                }
                LockSupport.parkNanos(LOOK.toNanos());
            }
        } catch (RuntimeException e) {
            LOG.debug("what is shown cannot be asked", e);
        }
        shown.complete(false);
    }

    private boolean isGone(Set<String> eventIds, Unshown entry) {
        return eventIds.stream().noneMatch(id -> {
            var entries = unshown.getIfPresent(id);
            return entries != null && entries.contains(entry);
        });
    }
}
