package io.rehearsal.events.resume.commands;

import io.rehearsal.events.IdempotentCommand;
import io.rehearsal.events.resume.Suggestion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks to replace each suggestion's {@code before} by its {@code after}; answered with an {@link Outcome}. */
public record ApplySuggestions(long resumeId, long accountId, List<Suggestion> suggestions, @Nullable String jd)
        implements ResumeCommand, IdempotentCommand {

    /** @param appliedCount how many still stood and were applied */
    public record Outcome(String version, int appliedCount, Instant appliedAt) {
    }
}
