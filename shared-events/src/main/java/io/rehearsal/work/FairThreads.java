package io.rehearsal.work;

import io.rehearsal.tracing.Traced;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Few threads of the system for work that keeps the processor busy, given out by {@link FairTurns}. Requests run on virtual threads: one
 * that computes for long keeps the others from running at all, while the system takes turns with these.
 */
public final class FairThreads implements Executor {

    private static final int WAITING_OF_ONE = 128;
    private static final int WAITING = 1_024;

    /** For what people wait for and what takes long: reading files, taking resumes apart, printing them. None of it may wait for other work of these. */
    public static final FairThreads COMMON = new FairThreads("file", forProcessors(Duration.ofMinutes(2)));

    private final FairTurns turns;
    private final ExecutorService threads;

    /** @param name what the threads are called in logs, dumps and metrics */
    public FairThreads(String name, FairTurns.Limits limits) {
        this.turns = new FairTurns(name, limits);
        this.threads = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name(name + "-", 0).factory());
    }

    /**
     * As many threads as there are processors, two at least; one share has half of them.
     *
     * @param patience how long a piece of work waits for its turn
     */
    public static FairTurns.Limits forProcessors(Duration patience) {
        int atOnce = Math.max(2, Runtime.getRuntime().availableProcessors());
        return new FairTurns.Limits(atOnce, atOnce / 2, WAITING_OF_ONE, WAITING, patience);
    }

    /**
     * Does the work on a thread of these, when it is the turn of the current share, and waits for it.
     *
     * @throws io.rehearsal.events.Refusal as {@link FairTurns#take} does, and whatever the work throws
     */
    public <T> T call(Supplier<T> work) {
        var share = Share.current();
        try (var _ = turns.take()) {
            return CompletableFuture.supplyAsync(() -> share.<T, RuntimeException>call(work::get), Traced.carrying(threads)).join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error error -> throw error;
                case null, default -> throw e;
            }
        }
    }

    /**
     * Has the work done when it is the turn of the current share, however long that takes.
     *
     * @throws io.rehearsal.events.Refusal as {@link FairTurns#ask} does
     */
    @Override
    public void execute(Runnable work) {
        var share = Share.current();
        var carried = Traced.carried(work);
        turns.ask().thenAccept(turn -> threads.execute(() -> {
            try (turn) {
                share.run(carried);
            }
        }));
    }
}
