package io.rehearsal.command.interview;

import java.time.Instant;

/**
 * The deciding half of {@link io.rehearsal.events.interview.commands.EndInterview}.
 *
 * @param answered whether something has to have been answered
 */
record CloseInterview(long interviewId, String candidate, boolean answered, Instant at) implements Addressed {

    /** Also where nothing has been answered. */
    CloseInterview(long interviewId, String candidate, Instant at) {
        this(interviewId, candidate, false, at);
    }
}
