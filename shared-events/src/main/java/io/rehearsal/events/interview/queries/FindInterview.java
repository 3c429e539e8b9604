package io.rehearsal.events.interview.queries;

/** Asks for an interview as it stands now; answered with an optional {@link InterviewView}. */
public record FindInterview(long interviewId) {
}
