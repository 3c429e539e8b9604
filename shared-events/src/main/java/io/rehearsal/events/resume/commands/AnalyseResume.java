package io.rehearsal.events.resume.commands;

import io.rehearsal.events.resume.Analysis;
import org.jspecify.annotations.Nullable;

/** Asks for an {@link Analysis} of the current version; a kept one for the same version and jd is answered unless {@code forceRefresh}. */
public record AnalyseResume(long resumeId, long accountId, @Nullable String jd, boolean forceRefresh) implements ResumeCommand {
}
