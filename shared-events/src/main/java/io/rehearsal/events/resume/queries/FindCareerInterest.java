package io.rehearsal.events.resume.queries;

import io.rehearsal.events.resume.ResumeContent;

/** Asks what work somebody is after: what the resume states, else its latest position; answered with an optional {@link String}. */
public record FindCareerInterest(ResumeContent content) {
}
