package io.rehearsal.command.interview;

import java.time.Instant;

/** The deciding half of {@link io.rehearsal.events.interview.commands.RegradeInterview}; answered with the grading's number. */
record RequestRegrading(long interviewId, String grader, Instant at) implements Addressed {
}
