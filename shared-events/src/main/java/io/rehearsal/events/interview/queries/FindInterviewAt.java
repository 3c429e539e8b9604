package io.rehearsal.events.interview.queries;

import java.time.Instant;

/** Asks for an interview as it stood after the last event up to an instant; answered with an optional {@link InterviewView}. */
public record FindInterviewAt(long interviewId, Instant at) {
}
