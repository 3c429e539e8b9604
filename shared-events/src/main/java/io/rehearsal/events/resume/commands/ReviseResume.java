package io.rehearsal.events.resume.commands;

import io.rehearsal.events.IdempotentCommand;
import io.rehearsal.events.resume.ContentParts;

/** Writes parts of the current version anew, as a new version; answered with nothing. */
public record ReviseResume(long resumeId, long accountId, ContentParts parts) implements ResumeCommand, IdempotentCommand {
}
