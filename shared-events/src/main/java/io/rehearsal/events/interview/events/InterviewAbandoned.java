package io.rehearsal.events.interview.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** The person gave the interview up: it is neither gone on with nor graded. */
@EventType(name = "interview.InterviewAbandoned")
public record InterviewAbandoned(long interviewId, @DataSubjectId String candidate, Instant abandonedAt) implements InterviewEvent {
}
