package io.rehearsal.command.eventstore;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/**
 * Lets writes that come at the same time share a commit. Nobody waits for company: a write that comes alone is written
 * alone; those that come while every writer is busy are written together next, by the thread of the first of them.
 *
 * @param <T> what one caller writes, all or nothing
 */
final class GroupCommit<T> {

    /** Writes a group in one transaction, and has committed it when it returns. */
    interface Store<T> {
        void write(List<T> group) throws SQLException;
    }

    private enum Call {
        WRITTEN, LEAD
    }

    private record Turn<T>(T item, CompletableFuture<Call> call) {
    }

    /** Groups under way at once, so that one that waits for a lock or the disk does not hold up all others. */
    static final int WRITERS = 2;
    private static final int GROUP = 64;

    private final Store<T> store;
    private final Deque<Turn<T>> waiting = new ArrayDeque<>();
    private int writing;

    GroupCommit(Store<T> store) {
        this.store = store;
    }

    /**
     * Returns once the item has been committed.
     *
     * @throws GroupFailed where nothing of its group was written
     */
    void write(T item) throws GroupFailed {
        var turn = new Turn<>(item, new CompletableFuture<Call>());
        if (mayWrite(turn) || call(turn) == Call.LEAD) {
            lead(turn);
        }
    }

    /** Whether there is a writer free; whoever finds none waits to be called. */
    private synchronized boolean mayWrite(Turn<T> turn) {
        if (writing == WRITERS) {
            waiting.add(turn);
            return false;
        }
        writing++;
        return true;
    }

    private Call call(Turn<T> turn) throws GroupFailed {
        try {
            return turn.call.join();
        } catch (CompletionException e) {
            throw new GroupFailed(Objects.requireNonNull(e.getCause()));
        }
    }

    /** Writes the caller's item with all that wait, calls the next, and tells the others how it went. */
    private void lead(Turn<T> turn) throws GroupFailed {
        var followers = followers();
        try {
            store.write(Stream.concat(Stream.of(turn), followers.stream()).map(Turn::item).toList());
        } catch (Throwable e) {
            followers.forEach(follower -> follower.call.completeExceptionally(e));
            throw new GroupFailed(e);
        } finally {
            callNext();
            followers.forEach(follower -> follower.call.complete(Call.WRITTEN));
        }
    }

    /** How many callers wait to be called. */
    synchronized int waiting() {
        return waiting.size();
    }

    private synchronized List<Turn<T>> followers() {
        var followers = new ArrayList<Turn<T>>();
        while (followers.size() < GROUP - 1 && !waiting.isEmpty()) {
            followers.add(waiting.remove());
        }
        return followers;
    }

    private synchronized void callNext() {
        if (waiting.isEmpty()) {
            writing--;
        } else {
            waiting.remove().call.complete(Call.LEAD);
        }
    }

    /** The group of which the caller's item was one could not be written. */
    static final class GroupFailed extends Exception {

        private GroupFailed(Throwable cause) {
            super(cause);
        }
    }
}
