package io.rehearsal.events.interview.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** Nothing more is asked or answered; what was said is graded next. */
@EventType(name = "interview.InterviewEnded")
public record InterviewEnded(
        long interviewId, @DataSubjectId String candidate, Cause cause, Instant endedAt) implements InterviewEvent {

    /** Why it ended. */
    public enum Cause {
        /** Every question was answered. */
        COMPLETED,
        /** The person, or whoever asks in the person's name, ended it. */
        ENDED_BY_CANDIDATE
    }
}
