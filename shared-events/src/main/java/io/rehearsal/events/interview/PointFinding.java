package io.rehearsal.events.interview;

import org.jspecify.annotations.Nullable;

/**
 * What was heard of one expected point.
 *
 * @param evidence the words of the answer that make the point or contradict it; null where nothing was heard
 * @param disputed whether a language model that graded the answer found otherwise
 */
public record PointFinding(String point, Verdict verdict, @Nullable String evidence, boolean disputed) {

    public enum Verdict {
        /** A listener learns it from the answer. */
        MET,
        /** It is not said. */
        MISSED,
        /** The opposite is said. */
        CONTRADICTED,
        /** Not heard clearly: neither to be praised nor to be blamed. */
        UNCLEAR
    }
}
