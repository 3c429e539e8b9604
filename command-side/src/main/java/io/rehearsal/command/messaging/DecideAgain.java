package io.rehearsal.command.messaging;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * A command that lost a race for its aggregate's next sequence number is decided again on the newer state, after a pause that grows and
 * is drawn by lot, so that nodes that collide once do not go on colliding. Axon's own scheduler takes what the database said for a
 * reason not to.
 */
final class DecideAgain implements RetryScheduler {

    private static final int TRIES = 60;
    private static final int FIRST_PAUSE_MILLIS = 4;
    private static final int LONGEST_PAUSE_MILLIS = 250;

    private final ScheduledExecutorService clock;

    DecideAgain(ScheduledExecutorService clock) {
        this.clock = clock;
    }

    @Override
    public boolean scheduleRetry(
            CommandMessage command, RuntimeException failure, List<Class<? extends Throwable>[]> failures, Runnable again) {
        if (!(failure instanceof ConcurrencyException) || failures.size() > TRIES) {
            return false;
        }
        int longest = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(failures.size() - 1, 6));
        // Deciding may wait for the database, which the clock may not.
        clock.schedule(() -> Thread.startVirtualThread(again), 1 + ThreadLocalRandom.current().nextInt(longest), TimeUnit.MILLISECONDS);
        return true;
    }
}
