package io.rehearsal.assistant.llm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a model says about a resume. There is no field for a score. */
record AnalysisForm(
        @Nullable List<@Nullable String> strengths,
        @Nullable List<@Nullable String> weaknesses,
        @Nullable String personalMessage,
        @Nullable List<@Nullable String> personalSuggestions,
        @Nullable String educationMessage,
        @Nullable List<@Nullable String> educationSuggestions,
        @Nullable String experienceMessage,
        @Nullable List<@Nullable String> experienceSuggestions,
        @Nullable String skillsMessage,
        @Nullable List<@Nullable String> skillsSuggestions) {
}
