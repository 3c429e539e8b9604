package io.rehearsal.events.interview.queries;

/** As {@link FindInterview}, but folded from the interview's events: what was appended before the question is in the answer. */
public record FindInterviewNow(long interviewId) {
}
