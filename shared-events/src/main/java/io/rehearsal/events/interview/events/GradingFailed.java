package io.rehearsal.events.interview.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/**
 * A grading came to nothing, after several tries.
 *
 * @param reason for operators, without personal data
 */
@EventType(name = "interview.GradingFailed")
public record GradingFailed(
        long interviewId, @DataSubjectId String candidate, int grading, String reason, Instant failedAt) implements InterviewEvent {
}
