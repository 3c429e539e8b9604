package io.rehearsal.events.resume.queries;

/**
 * Asks for a person's resumes, newest first; answered with a list of {@link ResumeView}.
 *
 * @param limit  0 for all
 * @param brief  whether without contents
 */
public record ListResumes(long ownerId, int offset, int limit, boolean brief) {

    /** All, without contents. */
    public ListResumes(long ownerId) {
        this(ownerId, 0, 0, true);
    }
}
