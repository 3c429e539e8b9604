package io.rehearsal.assistant.llm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Edits that a model proposes. */
record SuggestionsForm(List<Edit> suggestions) {

    enum Priority {
        HIGH, MEDIUM, LOW
    }

    /** @param before copied from one text of the resume */
    record Edit(
            @Nullable Priority priority,
            @Nullable String title,
            @Nullable String description,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {
    }
}
