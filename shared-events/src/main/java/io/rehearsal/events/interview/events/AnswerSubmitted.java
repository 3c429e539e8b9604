package io.rehearsal.events.interview.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The person answered.
 *
 * @param questionId the question that stood open
 * @param followUp   0 for the question itself, else the number of the follow-up that is answered
 */
@EventType(name = "interview.AnswerSubmitted")
public record AnswerSubmitted(
        long interviewId,
        @DataSubjectId String candidate,
        int turn,
        int questionId,
        int followUp,
        @PersonalData @Nullable String text,
        Instant submittedAt) implements InterviewEvent {
}
