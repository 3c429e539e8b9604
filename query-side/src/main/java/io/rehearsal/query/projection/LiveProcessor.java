package io.rehearsal.query.projection;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Supplier;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** Keeps one generation of a projection up to date with the events as they are appended, by Axon's pooled processor. */
final class LiveProcessor<V> {

    private static final int BATCH = 500;
    private static final long CLAIM_EXTENSION_MILLIS = 5_000;
    // How soon what has no owner is taken, and a stop is noticed while there is nothing to do.
    private static final long CLAIM_MILLIS = 1_000;
    // A claim is at most that old when a batch begins, and gone after ten seconds: what is written later may undo another's work.
    private static final Duration LONGEST_FOLD = Duration.ofSeconds(4);

    private final FoldSession<V> session;
    private final AppliedEvents applied = new AppliedEvents();
    private final ScheduledExecutorService coordinator;
    private final ScheduledExecutorService worker;
    private final Supplier<PooledStreamingEventProcessor> processors;
    private volatile PooledStreamingEventProcessor processor;
    private volatile @Nullable Position position;
    private volatile Condition applying = Condition.RUNNING;

    LiveProcessor(
            String name,
            FoldSession<V> session,
            StreamableMessageSource<TrackedEventMessage<?>> events,
            TokenStore tokens) {
        this.session = session;
        // One thread coordinates: a wake-up that comes while it works runs after it, and is not lost.
        this.coordinator = thread(name + "-coordinator");
        this.worker = thread(name + "-worker");
        this.processors = () -> processor(name, events, tokens);
        this.processor = processors.get();
    }

    private PooledStreamingEventProcessor processor(
            String name, StreamableMessageSource<TrackedEventMessage<?>> events, TokenStore tokens) {
        return PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(new BatchInvoker(this::apply))
                .messageSource(new PumpedSource(events))
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH)
                .claimExtensionThreshold(CLAIM_EXTENSION_MILLIS)
                .tokenClaimInterval(CLAIM_MILLIS)
                .build();
    }

    void start() {
        processor.start();
    }

    /** Goes on at once where it was: a processor that has failed for long waits up to a minute before it tries again. */
    void restart() {
        processor.shutDown();
        processor = processors.get();
        processor.start();
    }

    void stop() {
        processor.shutDown();
        coordinator.shutdownNow();
        worker.shutdownNow();
    }

    AppliedEvents applied() {
        return applied;
    }

    Condition condition() {
        if (!processor.isRunning()) {
            return Condition.STOPPED;
        }
        return processor.isError() && applying == Condition.RUNNING ? Condition.FAILING : applying;
    }

    /** Whether this node, and no other, folds. */
    boolean isClaimedHere() {
        return !processor.processingStatus().isEmpty();
    }

    private void apply(List<? extends EventMessage<?>> batch) {
        try {
            session.clear();
            var began = System.nanoTime();
            session.fold(batch);
            if (System.nanoTime() - began > LONGEST_FOLD.toNanos()) {
                throw new IllegalStateException("folding took so long that another node may have taken over");
            }
            session.write();
            applying = Condition.RUNNING;
        } catch (RuntimeException e) {
            applying = e instanceof StoreUnavailable ? Condition.AWAY : Condition.FAILING;
            throw e;
        }
        if (batch.getLast() instanceof TrackedEventMessage<?> last) {
            position = Position.of(last.trackingToken());
        }
        applied.add(batch);
    }

    /** How far this node has folded since it started; empty where it has not folded yet. */
    Optional<Position> position() {
        return Optional.ofNullable(position);
    }

    private static ScheduledExecutorService thread(String name) {
        return new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name(name).factory());
    }
}
