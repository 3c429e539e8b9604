package io.rehearsal.api.contract.interviewhelper.resume;

import io.rehearsal.events.resume.Suggestion;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A suggestion, as it is given out and as it comes back to be applied; coming back, only the two texts are needed. */
record SuggestionBody(
        @Nullable Long id,
        @Size(max = 32, message = "suggestions[].priority 最多 32 个字符")
        @Nullable String priority,
        @Size(max = 1000, message = "suggestions[].title 最多 1000 个字符")
        @Nullable String title,
        @Size(max = 20_000, message = "suggestions[].description 最多 20000 个字符")
        @Nullable String description,
        @NotEmpty(message = "suggestions[].before 不能为空")
        @Size(max = 100_000, message = "suggestions[].before 最多 100000 个字符")
        String before,
        @NotNull(message = "suggestions[].after 不能缺少")
        @Size(max = 100_000, message = "suggestions[].after 最多 100000 个字符")
        String after,
        @Size(max = 20_000, message = "suggestions[].reason 最多 20000 个字符")
        @Nullable String reason) {

    static SuggestionBody of(Suggestion suggestion) {
        return new SuggestionBody(suggestion.id(), suggestion.priority(), suggestion.title(), suggestion.description(),
                suggestion.before(), suggestion.after(), suggestion.reason());
    }

    Suggestion suggestion() {
        return new Suggestion(id == null ? 0 : id, priority, title, description, before, after, reason);
    }
}
