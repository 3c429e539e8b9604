package io.rehearsal.events.interview.commands;

import io.rehearsal.events.IdempotentCommand;
import org.jspecify.annotations.Nullable;

/**
 * Hands in an answer to what stands open; answered with its turn ({@code Integer}) once it is kept, before anything reacts to it.
 * Refused with {@code INTERVIEW_NOT_READY} where nothing has been asked, {@code INTERVIEW_ENDED} after the end.
 *
 * @param seen number of the last event of the interview that the person had been told of when they sent it, from 0; null where nobody knows.
 *             The same text sent twice before the person saw a reply is one answer.
 */
public record SubmitAnswer(long interviewId, String candidate, String text, @Nullable Long seen) implements InterviewCommand, IdempotentCommand {

    public SubmitAnswer(long interviewId, String candidate, String text) {
        this(interviewId, candidate, text, null);
    }

    @Override
    public String keyScope() {
        return candidate;
    }
}
