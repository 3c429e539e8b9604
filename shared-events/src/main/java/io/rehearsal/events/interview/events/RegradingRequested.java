package io.rehearsal.events.interview.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.interview.commands.RegradeInterview;
import java.time.Instant;

/**
 * A second opinion was asked for.
 *
 * @param grader the engine's name, see {@link RegradeInterview}
 */
@EventType(name = "interview.RegradingRequested")
public record RegradingRequested(
        long interviewId, @DataSubjectId String candidate, int grading, String grader, Instant requestedAt) implements InterviewEvent {
}
