package io.rehearsal.events.resume.commands;

import io.rehearsal.events.resume.JobMatch;

/** Asks how well the current version fits a job description; answered with a {@link JobMatch}. */
public record MatchJob(long resumeId, long accountId, String jobDescription) implements ResumeCommand {
}
