package io.rehearsal.events.resume.queries;

/** Asks for a resume as it stands now; answered with an optional {@link ResumeView}, empty once deleted. */
public record FindResume(long resumeId) {
}
