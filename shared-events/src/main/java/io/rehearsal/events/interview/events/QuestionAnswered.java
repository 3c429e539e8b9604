package io.rehearsal.events.interview.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import io.rehearsal.events.interview.WholeAnswer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The person gave a question its one and whole answer; nothing is asked further about it. */
@EventType(name = "interview.QuestionAnswered")
public record QuestionAnswered(
        long interviewId,
        @DataSubjectId String candidate,
        int turn,
        int questionId,
        @PersonalData @Nullable WholeAnswer answer,
        Instant answeredAt) implements InterviewEvent {
}
