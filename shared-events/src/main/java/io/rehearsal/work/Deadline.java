package io.rehearsal.work;

import io.rehearsal.events.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The moment at which work of the processor is given up. A thread cannot be ended from outside, so the work asks for it wherever what it was given can make
 * it loop: by its own deadline, or, deep within, by that of the work that goes on.
 */
public final class Deadline {

    private static final ScopedValue<Deadline> CURRENT = ScopedValue.newInstance();

    private final long end;
    private final Refusal.Reason reason;

    private Deadline(long end, Refusal.Reason reason) {
        this.end = end;
        this.reason = reason;
    }

    /** For reading a file, which is refused as {@code FILE_UNREADABLE}. */
    public static Deadline in(Duration duration) {
        return in(duration, Refusal.Reason.FILE_UNREADABLE);
    }

    /** @param reason what work is refused for that takes longer */
    public static Deadline in(Duration duration, Refusal.Reason reason) {
        return new Deadline(System.nanoTime() + duration.toNanos(), reason);
    }

    /** Asks for the deadline of the work that goes on on this thread; work without one goes on. @throws Refusal as {@link #check} does */
    public static void checkCurrent() {
        if (CURRENT.isBound()) {
            CURRENT.get().check();
        }
    }

    /** That of the work that goes on on this thread. */
    public static Optional<Deadline> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Does the work, which has until this. @throws Refusal as {@link #check} does where the work asks for it, and whatever else the work throws */
    public <T> T bound(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).<T, RuntimeException>call(work::get);
    }

    /** @throws Refusal with its reason when the time is over */
    public void check() {
        if (System.nanoTime() - end > 0) {
            throw new Refusal(reason, "This takes too long.");
        }
    }
}
