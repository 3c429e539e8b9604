package io.rehearsal.events.resume.commands;

import io.rehearsal.events.IdempotentCommand;

/** Asks to take the resume out of every read; answered with nothing. */
public record DeleteResume(long resumeId, long accountId)
        implements ResumeCommand, IdempotentCommand {
}
