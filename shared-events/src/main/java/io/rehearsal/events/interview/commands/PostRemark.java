package io.rehearsal.events.interview.commands;

import io.rehearsal.events.IdempotentCommand;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.Speaker;
import org.jspecify.annotations.Nullable;

/** Puts something on record that is no answer, such as a note by an interviewer; answered with its turn ({@code Integer}). Refused with {@code INTERVIEW_ENDED}. */
public record PostRemark(
        long interviewId, String candidate, Speaker speaker, @Nullable Interviewer interviewer, String text)
        implements InterviewCommand, IdempotentCommand {

    @Override
    public String keyScope() {
        return candidate;
    }
}
