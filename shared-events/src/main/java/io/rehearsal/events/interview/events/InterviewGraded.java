package io.rehearsal.events.interview.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.Engine;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import io.rehearsal.events.interview.Report;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was said was graded.
 *
 * @param grading    1 for the first, which is the one that counts; later ones stand beside it
 * @param totalScore that of the report, kept readable after an erasure
 */
@EventType(name = "interview.InterviewGraded")
public record InterviewGraded(
        long interviewId,
        @DataSubjectId String candidate,
        int grading,
        Engine engine,
        @PersonalData @Nullable Report report,
        int totalScore,
        Instant gradedAt) implements InterviewEvent {
}
