package io.rehearsal.events.resume.commands;

/** Asks to put on record that an administrator looks at somebody's resume; the owner's own looks are not. That the account may look is for the asker to know. */
public record ViewResume(long resumeId, long accountId) implements ResumeCommand {
}
