package io.rehearsal.api.cli.recall;

import io.rehearsal.api.cli.client.CommandFailed;
import io.rehearsal.api.cli.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Requests, several at a time, with a progress bar where a person looks.
 *
 * @param title   what the bar is called
 * @param atATime at least 1
 */
record ManyRequests(String title, int atATime) {

    /**
     * What came of one request.
     *
     * @param answer  null where it failed
     * @param failure null where it did not
     */
    record Outcome<T, R>(T item, @Nullable R answer, @Nullable String failure) {
    }

    /** The outcomes in the order of the items; a request that the server refuses does not stop the others. */
    <T, R> List<Outcome<T, R>> send(List<T> items, Function<T, R> request) {
        try (ExecutorService threads = Executors.newFixedThreadPool(atATime, Thread.ofVirtual().factory());
                ProgressBar bar = Terminal.isPresent() ? bar(items.size()) : null) {
            var running = items.stream().map(item -> threads.submit(() -> outcome(item, request, bar))).toList();
            var outcomes = new ArrayList<Outcome<T, R>>();
            for (var one : running) {
                outcomes.add(result(one));
            }
            return outcomes;
        }
    }

    private static <T, R> Outcome<T, R> outcome(T item, Function<T, R> request, @Nullable ProgressBar bar) {
        try {
            return new Outcome<>(item, request.apply(item), null);
        } catch (CommandFailed failed) {
            return new Outcome<>(item, null, failed.getMessage());
        } finally {
            if (bar != null) {
                bar.step();
            }
        }
    }

    private static <T> T result(Future<T> one) {
        try {
            return one.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("Interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private ProgressBar bar(int size) {
        return new ProgressBarBuilder().setTaskName(title).setInitialMax(size).setMaxRenderedLength(Terminal.columns()).build();
    }
}
