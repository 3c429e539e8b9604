package io.rehearsal.events.resume.queries;

/** Asks for a resume's changes of version, newest first; answered with a list of {@link ResumeView.VersionChange}. @param limit 0 for all */
public record ListVersionChanges(long resumeId, int offset, int limit) {
}
