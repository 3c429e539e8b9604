package io.rehearsal.events.interview.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Interviewer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question was put to the person; it stands open until the next is asked or the interview ends. */
@EventType(name = "interview.QuestionAsked")
public record QuestionAsked(
        long interviewId,
        @DataSubjectId String candidate,
        int turn,
        int questionId,
        Category category,
        Difficulty difficulty,
        @Nullable Interviewer interviewer,
        @PersonalData @Nullable String text,
        Instant askedAt) implements InterviewEvent {
}
