package io.rehearsal.events.resume.queries;

/** Asks for a person's resumes, newest first; answered with a list of {@link ResumeView}. */
public record ListResumes(long ownerId) {
}
