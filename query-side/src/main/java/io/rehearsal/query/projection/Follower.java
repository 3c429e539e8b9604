package io.rehearsal.query.projection;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Catches up what writers have left behind: the one of all nodes that has the lock reads which aggregates had events, asks which of
 * their documents are behind, and folds those. It looks half a second after something was heard of, and sooner when it is woken.
 */
public final class Follower {

    static final Duration INTERVAL = Duration.ofMillis(500);
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    // A dead node's work is taken up within two seconds.
    private static final Duration TRY = Duration.ofSeconds(1);
    // In case nothing was heard of what was appended.
    private static final Duration FALLBACK = Duration.ofSeconds(5);
    private static final int BATCH = 2_000;
    private static final int SMALLEST_BATCH = 10;
    // Events that were being appended when the first position was taken may lie below it.
    private static final long BEHIND = 1_000;

    private final String name;
    private final Supplier<? extends List<? extends Generation<?>>> generations;
    private final EventLog log;
    private final Locks locks;
    private final FollowerTokens tokens;
    private final boolean leavesTimeToWriters;
    private final Semaphore wakeUps = new Semaphore(0);
    private final AtomicBoolean heard = new AtomicBoolean();
    private final Gaps gaps = new Gaps();
    private Locks.@Nullable Lock lock;
    private List<EventLog.Header> fresh = List.of();
    private Position read = Position.START;
    private volatile Position done = Position.START;
    private volatile long builtUpTo;
    private volatile boolean follows;
    private volatile boolean running;
    private long tried;
    private long looked;
    private @Nullable Thread thread;
    /** Half as many after a failure, which may be that a store takes too long for as many; a tenth more after each success. */
    private int batch = BATCH;

    /** @param leavesTimeToWriters whether writers fold too: what is new is left to them until the next look */
    Follower(
            String name,
            Supplier<? extends List<? extends Generation<?>>> generations,
            EventLog log,
            Locks locks,
            FollowerTokens tokens,
            boolean leavesTimeToWriters) {
        this.name = name;
        this.generations = generations;
        this.log = log;
        this.locks = locks;
        this.tokens = tokens;
        this.leavesTimeToWriters = leavesTimeToWriters;
    }

    /** @param builtUpTo the last position there was before this node built what is followed */
    void start(long builtUpTo) {
        this.builtUpTo = builtUpTo;
        running = true;
        tried = System.nanoTime() - TRY.toNanos();
        thread = Thread.ofPlatform().daemon().name("follower-" + name).start(this::run);
    }

    void stop() {
        running = false;
        wake();
        try {
            if (thread != null) {
                thread.join(INTERVAL.toMillis() * 4);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Something was appended. */
    void hear() {
        heard.set(true);
    }

    /** Has it look at once, if it is this node that follows. */
    void wake() {
        heard.set(true);
        if (wakeUps.availablePermits() == 0) {
            wakeUps.release();
        }
    }

    /** How far the node that follows has come. */
    Position position() {
        return follows ? done : tokens.find(name, Position.START);
    }

    private void run() {
        while (running) {
            try {
                if (lock == null && isOver(tried, TRY)) {
                    tried = System.nanoTime();
                    locks.tryAcquire("follow-" + name).ifPresent(this::begin);
                }
                if (lock != null && !lock.isHeld()) {
                    release();
                }
                while (running && lock != null && isWanted()) {
                    looked = System.nanoTime();
                    if (!look()) {
                        break;
                    }
                }
            } catch (RuntimeException e) {
                LOG.warn("{} cannot be followed: {}", name, e.getClass().getName());
                release();
            }
            pause();
        }
        release();
    }

    private boolean isWanted() {
        return heard.getAndSet(false) || !fresh.isEmpty() || isOver(looked, FALLBACK);
    }

    private static boolean isOver(long since, Duration time) {
        return System.nanoTime() - since >= time.toNanos();
    }

    private void pause() {
        try {
            if (wakeUps.tryAcquire(INTERVAL.toMillis(), TimeUnit.MILLISECONDS)) {
                wakeUps.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }

    private void begin(Locks.Lock acquired) {
        lock = acquired;
        // Where nothing was stored, everything has just been built.
        read = tokens.find(name, new Position(Math.max(0, builtUpTo - BEHIND), Set.of()));
        gaps.begin(read);
        done = read;
        fresh = catchUp();
        follows = true;
    }

    /**
     * Nobody has had time to fold what was appended before this node followed, or has died in it. Answers what is looked at once more: who
     * appended it may still be folding it.
     */
    private List<EventLog.Header> catchUp() {
        var last = List.<EventLog.Header>of();
        for (var headers = next(); !headers.isEmpty(); headers = next()) {
            fold(headers);
            become(read);
            last = headers;
        }
        return leavesTimeToWriters ? last : List.of();
    }

    /** Answers whether there may be more at once. */
    private boolean look() {
        if (!leavesTimeToWriters) {
            fresh = next();
        }
        var size = fresh.size();
        var asked = batch;
        if (size > 0) {
            fold(fresh);
        }
        become(read);
        fresh = leavesTimeToWriters ? next() : List.of();
        return size >= Math.min(asked, batch);
    }

    private List<EventLog.Header> next() {
        var headers = log.headers(read, batch);
        read = gaps.read(headers);
        return headers.events();
    }

    private void become(Position now) {
        if (!now.equals(done)) {
            tokens.store(name, now);
            done = now;
        }
    }

    private void release() {
        follows = false;
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    private void fold(List<EventLog.Header> headers) {
        try {
            foldAll(headers);
            batch = Math.min(BATCH, batch + batch / 10 + 1);
        } catch (RuntimeException e) {
            batch = Math.max(SMALLEST_BATCH, batch / 2);
            throw e;
        }
    }

    private void foldAll(List<EventLog.Header> headers) {
        for (var generation : generations.get()) {
            try {
                generation.catchUp(headers);
                generation.become(Condition.RUNNING);
            } catch (RuntimeException e) {
                generation.fail(e);
                throw e;
            }
        }
    }
}
