package io.rehearsal.events.interview.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** The person wants to go on later. */
@EventType(name = "interview.InterviewPaused")
public record InterviewPaused(long interviewId, @DataSubjectId String candidate, Instant pausedAt) implements InterviewEvent {
}
