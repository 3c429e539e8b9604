package io.rehearsal.events.resume.commands;

import io.rehearsal.events.IdempotentCommand;
import java.time.Instant;

/** Asks to make an earlier version the current one; answered with an {@link Outcome}. */
public record RestoreVersion(long resumeId, long accountId, String version)
        implements ResumeCommand, IdempotentCommand {

    public record Outcome(String version, Instant restoredAt) {
    }
}
