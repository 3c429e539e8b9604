package io.rehearsal.events.interview.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/**
 * No questions could be made, after several tries.
 *
 * @param reason for operators, without personal data
 */
@EventType(name = "interview.QuestionGenerationFailed")
public record QuestionGenerationFailed(
        long interviewId, @DataSubjectId String candidate, String reason, Instant failedAt) implements InterviewEvent {
}
