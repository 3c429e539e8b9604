package io.rehearsal.command.automation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import io.rehearsal.assistant.llm.provider.CallOrigin;
import io.rehearsal.command.nodes.Nodes;
import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.Refusal;
import io.rehearsal.tracing.Traced;
import io.rehearsal.work.Share;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Does what an aggregate waits for, until it waits for nothing any more. What that is follows from the events alone, so that it may be
 * called at any time, twice, and after a crash. One aggregate's work is done by one thread at a time.
 *
 * @param <W> a piece of work
 */
public abstract class Conductor<W> {

    private static final Logger LOG = LoggerFactory.getLogger(Conductor.class);
    private static final int TRIES = 4;
    /** Far more than is needed at once; whatever exceeds it is left to the next call. */
    private static final int MOST_STEPS = 100;
    private static final long PATIENCE_SECONDS = 120;
    private static final Duration LOOK = Duration.ofMillis(100);

    private final String actor;
    private final CommandGateway gateway;
    private final Executor threads;
    private final Duration firstPause;
    private final Nodes nodes;
    private final ConcurrentHashMap<Long, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final Timer timer;
    private final Counter failures;
    private volatile boolean stopped;

    /**
     * @param actor      the name under which the outcomes are recorded
     * @param threads    bound how many aggregates are worked on at once, and in which order; told for each on whose {@link Share} it is
     * @param firstPause after work has failed; twice as long after every further time
     * @param nodes      among which one at a time works on an aggregate
     */
    protected Conductor(String actor, CommandGateway gateway, Executor threads, Duration firstPause, Nodes nodes) {
        this.actor = actor;
        this.gateway = gateway;
        this.threads = threads;
        this.firstPause = firstPause;
        this.nodes = nodes;
        this.timer = Timer.builder("rehearsal.automation.work").description("One piece of an automation's work, tries included").tag("automation", actor)
                .register(Metrics.globalRegistry);
        this.failures = Counter.builder("rehearsal.automation.failures").description("Tries of automations that failed").tag("automation", actor)
                .register(Metrics.globalRegistry);
        Gauge.builder("rehearsal.automation.waiting", waiting, AtomicInteger::get).description("Aggregates that wait for a thread of their automation")
                .tag("automation", actor).register(Metrics.globalRegistry);
    }

    /** The command that asks the aggregate for its work; answered with an optional piece of it. Changes nothing. */
    protected abstract Object question(long id);

    /** Does the work. @return the command that records what came of it */
    protected abstract Object outcome(long id, W work);

    /** Begins to do what the aggregate waits for, on behalf of the message. What another node is at is left to it. */
    public CompletableFuture<Void> begin(long id, Message<?> cause) {
        return begin(id, cause, false);
    }

    private CompletableFuture<Void> begin(long id, Message<?> cause, boolean patient) {
        waiting.incrementAndGet();
        var share = Share.of(cause.getMetaData());
        Executor shared = task -> share.run(() -> threads.execute(task));
        var turn = underWay.compute(id, (_, before) -> (before == null ? CompletableFuture.<Void>completedFuture(null) : before)
                .handleAsync((_, _) -> work(id, cause, patient), shared));
        turn.whenComplete((_, _) -> underWay.remove(id, turn));
        return turn;
    }

    /** Likewise, and returns when it has been done, here or elsewhere, or after a bounded time while it goes on. */
    public void conduct(long id, Message<?> cause) {
        try {
            begin(id, cause, true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.warn("{}: {} is still being worked on", actor, id);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when what this node is at has been done, or after the time given while it goes on. */
    public void await(long id, Duration atMost) {
        var turn = underWay.get(id);
        if (turn == null) {
            return;
        }
        try {
            turn.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.debug("{}: {} is not waited for", actor, id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the aggregate is worked on, or waits for its turn. */
    boolean isUnderWay(long id) {
        return underWay.containsKey(id);
    }

    String actor() {
        return actor;
    }

    /** What fails from now on fails because the application ends: nothing is made of it. */
    void stop() {
        stopped = true;
    }

    private Void work(long id, Message<?> cause, boolean patient) {
        waiting.decrementAndGet();
        try {
            var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            // Asked again after each release: what came while another node could not claim is not left undone.
            while (!stopped && this.<Optional<W>>send(cause, question(id)).isPresent()) {
                if (nodes.claim(claim(id))) {
                    try {
                        if (!steps(id, cause)) {
                            break;
                        }
                    } finally {
                        nodes.release(claim(id));
                    }
                } else if (patient && System.nanoTime() < until) {
                    pause(LOOK);
                } else {
                    break;
                }
            }
        } catch (Refusal refused) {
            // The person has been erased meanwhile, or the aggregate never came to be.
            LOG.debug("{}: {} is not worked on: {}", actor, id, refused.getMessage());
        } catch (RuntimeException e) {
            LOG.atLevel(stopped ? Level.INFO : Level.ERROR).setCause(stopped ? null : e)
                    .log("{}: {} could not be worked on; it is taken up again later", actor, id);
        }
        return null;
    }

    /** Whether nothing is left to do. */
    private boolean steps(long id, Message<?> cause) {
        for (int step = 0; step < MOST_STEPS && !stopped; step++) {
            Optional<W> work = send(cause, question(id));
            if (work.isEmpty()) {
                return true;
            }
            Traced.work("automation " + actor).causedBy(cause.getMetaData()).run(() -> send(cause, timed(id, work.get(), cause)));
        }
        return false;
    }

    private Object timed(long id, W work, Message<?> cause) {
        return timer.record(() -> Share.of(cause.getMetaData())
                .call(() -> CallOrigin.of(cause.getIdentifier(), cause.getMetaData()).call(() -> outcome(id, work))));
    }

    private String claim(long id) {
        return actor + "-" + id;
    }

    /** Works, several times with growing pauses where it fails, and ends in an outcome that says so. @param failed gets the failure's name */
    protected final <T> T trying(long id, Supplier<T> work, Function<String, T> failed) {
        for (int tried = 1; ; tried++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (stopped) {
                    throw e;
                }
                failures.increment();
                LOG.warn("{}: try {} of {} for {} failed", actor, tried, TRIES, id, e);
                if (tried == TRIES) {
                    return failed.apply(e.getClass().getSimpleName());
                }
                pause(firstPause.multipliedBy(1L << (tried - 1)));
            }
        }
    }

    private static void pause(Duration duration) {
        try {
            TimeUnit.MILLISECONDS.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting to try again", e);
        }
    }

    /** Under the identifier of the message, so that whoever sent it can wait for what it led to. */
    private <R> R send(Message<?> cause, Object command) {
        var metadata = MetaData.from(cause.getMetaData()).and(MetadataKeys.ACTOR, actor).withoutKeys(Set.of(MetadataKeys.IDEMPOTENCY_KEY));
        return gateway.sendAndWait(new GenericCommandMessage<>(
                new GenericMessage<>(cause.getIdentifier(), command, metadata), command.getClass().getName()));
    }
}
