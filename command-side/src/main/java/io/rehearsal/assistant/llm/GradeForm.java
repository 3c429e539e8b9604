package io.rehearsal.assistant.llm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a model judges an answer. Criteria are from 0 to 100; there is no field for a score. */
record GradeForm(
        int relevance,
        int correctness,
        int completeness,
        int concreteness,
        int structure,
        int communication,
        String feedback,
        @Nullable List<@Nullable String> strengths,
        @Nullable List<@Nullable String> improvements,
        @Nullable List<@Nullable String> pointsMet,
        @Nullable List<@Nullable String> pointsMissed,
        @Nullable String nextTime) {
}
