package io.rehearsal.events.resume.queries;

/** Asks how many resumes a person has; answered with a long. */
public record CountResumes(long ownerId) {
}
