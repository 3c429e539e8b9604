package io.rehearsal.events.interview.commands;

import io.rehearsal.events.IdempotentCommand;

/**
 * Hands in an answer to what stands open; answered with its turn ({@code Integer}) once it is kept, before anything reacts to it.
 * Refused with {@code INTERVIEW_NOT_READY} where nothing has been asked, {@code INTERVIEW_ENDED} after the end.
 */
public record SubmitAnswer(long interviewId, String candidate, String text) implements InterviewCommand, IdempotentCommand {

    @Override
    public String keyScope() {
        return candidate;
    }
}
