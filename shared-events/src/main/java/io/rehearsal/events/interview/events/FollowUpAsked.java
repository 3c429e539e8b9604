package io.rehearsal.events.interview.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.Engine;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import io.rehearsal.events.interview.Interviewer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The interviewer asked further about what was said.
 *
 * @param number 1 or 2 within its question
 * @param reason what in the answer gave rise to it
 */
@EventType(name = "interview.FollowUpAsked")
public record FollowUpAsked(
        long interviewId,
        @DataSubjectId String candidate,
        int turn,
        int questionId,
        int number,
        @Nullable Interviewer interviewer,
        @PersonalData @Nullable String text,
        @PersonalData @Nullable String reason,
        Engine engine,
        Instant askedAt) implements InterviewEvent {
}
