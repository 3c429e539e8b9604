package io.rehearsal.events.interview.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** The person goes on after a pause. */
@EventType(name = "interview.InterviewContinued")
public record InterviewContinued(long interviewId, @DataSubjectId String candidate, Instant continuedAt) implements InterviewEvent {
}
