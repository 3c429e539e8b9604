package io.rehearsal.api.embedded.postgres;

import io.rehearsal.api.startup.CannotStart;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts a PostgreSQL again that has died, after pauses that grow to ten seconds, for as long as the application runs. */
final class PostgresRevival implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresRevival.class);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final PostgresServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Thread thread;

    PostgresRevival(PostgresServer server) {
        this.server = server;
    }

    synchronized void watch() {
        thread = Thread.ofPlatform().daemon().name("postgres-revival").start(this::run);
    }

    private void run() {
        var pause = LOOK;
        while (!closesWithin(pause)) {
            pause = server.isAlive() || revive() ? LOOK : longer(pause);
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private boolean revive() {
        LOG.warn("PostgreSQL has died; starting it again");
        try {
            var outcome = server.startAgain();
            if (outcome.succeeded()) {
                LOG.warn("PostgreSQL is back");
            } else {
                LOG.error("PostgreSQL does not start again: {}", outcome.output());
            }
            return outcome.succeeded();
        } catch (IOException | CannotStart e) {
            LOG.error("PostgreSQL does not start again: {}", e.toString());
            return false;
        }
    }

    private boolean closesWithin(Duration pause) {
        try {
            return closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Returns once no start is under way any more. */
    @Override
    public void close() {
        closed.countDown();
        Thread watching;
        synchronized (this) {
            watching = thread;
        }
        if (watching != null) {
            try {
                watching.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
