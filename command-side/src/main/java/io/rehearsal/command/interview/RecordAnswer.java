package io.rehearsal.command.interview;

import io.rehearsal.events.IdempotentCommand;
import io.rehearsal.events.interview.WholeAnswer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The deciding half of {@link io.rehearsal.events.interview.commands.AnswerQuestion}; answered with the question's id ({@code Integer}). */
record RecordAnswer(long interviewId, String candidate, @Nullable Integer questionId, WholeAnswer answer, Instant at) implements Addressed, IdempotentCommand {

    /** Recordings have a new id each time, and the time is new too. */
    @Override
    public String fingerprint() {
        return String.join("\n", Long.toString(interviewId), String.valueOf(questionId), String.valueOf(answer.text()), String.valueOf(answer.code()),
                size(answer.audio()), size(answer.video()));
    }

    private static String size(WholeAnswer.@Nullable Recording recording) {
        return recording == null ? "" : Long.toString(recording.size());
    }

    @Override
    public String keyScope() {
        return candidate;
    }
}
