package io.rehearsal.command.assistant.llm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a model judges an answer. Criteria are from 0 to 100, none may be missing; there is no field for a score. */
record GradeForm(
        @Nullable Integer relevance,
        @Nullable Integer correctness,
        @Nullable Integer completeness,
        @Nullable Integer concreteness,
        @Nullable Integer structure,
        @Nullable Integer communication,
        @Nullable String feedback,
        @Nullable List<String> strengths,
        @Nullable List<String> improvements,
        @Nullable List<String> pointsMet,
        @Nullable List<String> pointsMissed,
        @Nullable String nextTime) {
}
