package io.rehearsal.events.resume.commands;

import io.rehearsal.events.resume.Suggestion;
import org.jspecify.annotations.Nullable;

/** Asks for a list of {@link Suggestion} for the current version; kept ones for the same version and jd are answered unless {@code forceRefresh}. */
public record SuggestImprovements(long resumeId, long accountId, @Nullable String jd, boolean forceRefresh) implements ResumeCommand {
}
