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
        @Nullable List<String> strengths,
        @Nullable List<String> improvements,
        @Nullable List<String> pointsMet,
        @Nullable List<String> pointsMissed,
        @Nullable String nextTime) {
}
