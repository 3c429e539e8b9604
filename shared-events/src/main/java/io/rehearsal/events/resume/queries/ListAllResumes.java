package io.rehearsal.events.resume.queries;

/** Asks for everybody's resumes, newest first; answered with a list of {@link Row}. For administrators. */
public record ListAllResumes() {

    public record Row(long resumeId, long ownerId, boolean processed) {
    }
}
