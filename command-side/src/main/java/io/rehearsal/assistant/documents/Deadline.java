package io.rehearsal.assistant.documents;

import io.rehearsal.events.Refusal;
import java.time.Duration;

/** The moment at which reading a file is given up, asked for by readers wherever a file can make them loop. */
public final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    public static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /** @throws Refusal with {@code FILE_UNREADABLE} when the time is over */
    public void check() {
        if (System.nanoTime() - end > 0) {
            throw new Refusal(Refusal.Reason.FILE_UNREADABLE, "The file takes too long to read.");
        }
    }
}
