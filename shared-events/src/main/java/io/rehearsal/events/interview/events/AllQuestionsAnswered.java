package io.rehearsal.events.interview.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** A panel has nothing more to ask; the interview stays open for remarks until somebody ends it. */
@EventType(name = "interview.AllQuestionsAnswered")
public record AllQuestionsAnswered(
        long interviewId, @DataSubjectId String candidate, Instant answeredAt) implements InterviewEvent {
}
