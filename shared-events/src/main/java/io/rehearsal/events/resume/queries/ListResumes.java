package io.rehearsal.events.resume.queries;

/**
 * Asks for a person's resumes that were not deleted, newest first and without their contents; answered with a list of {@link ResumeView}.
 *
 * @param limit 0 for all
 */
public record ListResumes(long ownerId, int offset, int limit) {

    public ListResumes(long ownerId) {
        this(ownerId, 0, 0);
    }
}
