package io.rehearsal.query.search;

import io.rehearsal.events.knowledge.SearchAnswer.Placing;
import io.rehearsal.events.knowledge.SearchOptions.Legs;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the legs say into how likely a chunk answers the question, so that a score means the same whichever parts are at work:
 * logistic calibration (Platt, 1999), fitted as docs/retrieval.md tells.
 */
final class Calibration {

    private Calibration() {
    }

    /** From 0 to 1. */
    static double likelihood(Legs legs, @Nullable Placing lexical, @Nullable Placing vector, double fused) {
        return switch (legs) {
            case LEXICAL -> logistic(0.1611, -6.0872, lexical == null ? 0 : lexical.score());
            case VECTOR -> logistic(27.11, -20.40, vector == null ? 0 : vector.score());
            case HYBRID -> logistic(11.64, -9.93, fused);
        };
    }

    private static double logistic(double slope, double intercept, double signal) {
        return 1 / (1 + Math.exp(-(slope * signal + intercept)));
    }
}
