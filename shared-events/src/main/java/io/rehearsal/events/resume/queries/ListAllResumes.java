package io.rehearsal.events.resume.queries;

/** Asks for everybody's resumes, newest first; answered with a list of {@link Row}. For administrators. @param limit 0 for all */
public record ListAllResumes(int offset, int limit) {

    public record Row(long resumeId, long ownerId, boolean processed) {
    }
}
