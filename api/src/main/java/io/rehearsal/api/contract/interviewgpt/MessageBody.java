package io.rehearsal.api.contract.interviewgpt;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.queries.InterviewView.Kind;
import io.rehearsal.events.interview.queries.InterviewView.Turn;
import io.rehearsal.events.interview.Speaker;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something said in an interview.
 *
 * @param id            its number in the interview, from 1
 * @param content       null once erased
 * @param senderType    {@code user}, {@code interviewer} or {@code system}
 * @param interviewerId of an interviewer's message
 * @param metadata      of a change of interviewer
 */
record MessageBody(
        int id,
        @Nullable String content,
        @Schema(allowableValues = {"user", "interviewer", "system"}) String senderType,
        @Schema(allowableValues = {"technical", "behavioral", "hr"}) @Nullable String interviewerId,
        Instant timestamp,
        @Nullable StatusBody metadata) implements SnakeCase {

    /** @param language of the interview */
    static MessageBody of(Turn turn, String language) {
        if (turn.kind() == Kind.INTERVIEWER_CHANGE) {
            var change = StatusBody.changed(Objects.requireNonNull(turn.interviewer()), language);
            return new MessageBody(turn.turn(), change.message(), senderType(Speaker.SYSTEM), null, turn.at(), change);
        }
        return new MessageBody(turn.turn(), turn.text(), senderType(turn.speaker()), id(turn.interviewer()), turn.at(), null);
    }

    static String senderType(Speaker speaker) {
        return switch (speaker) {
            case CANDIDATE -> "user";
            case INTERVIEWER -> "interviewer";
            case SYSTEM -> "system";
        };
    }

    private static @Nullable String id(@Nullable Interviewer interviewer) {
        return interviewer == null ? null : Panel.id(interviewer);
    }
}
