package io.rehearsal.api.contract.interviewhelper.resume;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.resume.commands.ApplySuggestions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The suggestions a person wants applied. */
record Optimization(
        @NotEmpty(message = "suggestions 不能为空")
        @Size(max = 500, message = "suggestions 最多 500 条")
        List<@Valid @NotNull(message = "suggestions 的元素不能为 null") SuggestionBody> suggestions,
        @Nullable String jd) {

    /** What applying them led to. */
    record Outcome(String version, Instant optimizedAt, int appliedCount) implements SnakeCase {

        static Outcome of(ApplySuggestions.Outcome outcome) {
            return new Outcome(outcome.version(), outcome.appliedAt(), outcome.appliedCount());
        }
    }
}
