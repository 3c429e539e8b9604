package io.rehearsal.assistant.llm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a model says about a resume. There is no field for a score. */
record AnalysisForm(
        @Nullable List<String> strengths,
        @Nullable List<String> weaknesses,
        @Nullable String personalMessage,
        @Nullable List<String> personalSuggestions,
        @Nullable String educationMessage,
        @Nullable List<String> educationSuggestions,
        @Nullable String experienceMessage,
        @Nullable List<String> experienceSuggestions,
        @Nullable String skillsMessage,
        @Nullable List<String> skillsSuggestions) {
}
