package io.rehearsal.api.contract.interviewgpt;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.Speaker;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the server sends over a socket.
 *
 * @param type {@code message}, {@code status} or {@code error}
 */
record Frame(String type, Object data) {

    /** Something said; the fields of {@link MessageBody}. */
    record Said(
            int id, @Nullable String content, String senderType, @Nullable String interviewerId, Instant timestamp) implements SnakeCase {
    }

    static Frame said(int turn, @Nullable String text, Speaker speaker, @Nullable Interviewer interviewer, Instant at) {
        var interviewerId = interviewer == null ? null : Panel.id(interviewer);
        return new Frame("message", new Said(turn, text, MessageBody.senderType(speaker), interviewerId, at));
    }

    static Frame status(StatusBody status) {
        return new Frame("status", status);
    }

    static Frame error(InterviewGptDialect.Error error) {
        return new Frame("error", error);
    }
}
