package io.rehearsal.events.interview.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** What had come to nothing, the questions or the first grading, is to be done after all. */
@EventType(name = "interview.WorkRetried")
public record WorkRetried(long interviewId, @DataSubjectId String candidate, Instant retriedAt) implements InterviewEvent {
}
