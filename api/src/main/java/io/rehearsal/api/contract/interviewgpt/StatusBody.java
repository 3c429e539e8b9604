package io.rehearsal.api.contract.interviewgpt;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.interview.Interviewer;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A turn in the course of an interview.
 *
 * @param status             {@code interviewer_changed}, or {@code completed} when the interview has been ended
 * @param currentInterviewer whose turn it is
 */
record StatusBody(@Schema(allowableValues = {"interviewer_changed", "completed"}) String status, @Schema(allowableValues = {"technical", "behavioral", "hr"}) @Nullable String currentInterviewer, String message) implements SnakeCase {

    static StatusBody changed(Interviewer interviewer, String language) {
        return new StatusBody("interviewer_changed", Panel.id(interviewer), Panel.takesOver(interviewer, language));
    }

    static StatusBody ended(@Nullable Interviewer last, String language) {
        return new StatusBody("completed", last == null ? null : Panel.id(last), Panel.hasEnded(language));
    }
}
