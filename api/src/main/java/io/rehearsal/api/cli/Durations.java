package io.rehearsal.api.cli;

import java.time.Duration;
import java.util.Locale;

/** Durations as a person says them. */
final class Durations {

    private Durations() {
    }

    /** Such as {@code 0.4 s}, {@code 12 s}, {@code 3 min 20 s} or {@code 2 h 5 min}. */
    static String text(Duration duration) {
        if (duration.toSeconds() < 10) {
            return duration.isZero() ? "0 s" : String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
        }
        if (duration.toMinutes() < 1) {
            return duration.toSeconds() + " s";
        }
        if (duration.toHours() < 1) {
            return "%d min %d s".formatted(duration.toMinutes(), duration.toSecondsPart());
        }
        return "%d h %d min".formatted(duration.toHours(), duration.toMinutesPart());
    }
}
