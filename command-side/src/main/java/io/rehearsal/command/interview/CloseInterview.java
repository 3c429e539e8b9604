package io.rehearsal.command.interview;

import java.time.Instant;

/** The deciding half of {@link io.rehearsal.events.interview.commands.EndInterview}. */
record CloseInterview(long interviewId, String candidate, Instant at) implements Addressed {
}
