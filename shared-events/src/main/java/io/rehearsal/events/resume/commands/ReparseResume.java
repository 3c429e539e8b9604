package io.rehearsal.events.resume.commands;

/** Asks to parse the uploaded text again with today's parser; answered with nothing. */
public record ReparseResume(long resumeId, long accountId) implements ResumeCommand {
}
