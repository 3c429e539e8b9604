package io.rehearsal.events.interview.queries;

/**
 * Asks for a person's interviews, newest first and without questions, transcript and gradings; answered with a list of {@link InterviewView}.
 *
 * @param limit 0 for all
 */
public record ListInterviews(long accountId, int offset, int limit) {

    public ListInterviews(long accountId) {
        this(accountId, 0, 0);
    }
}
