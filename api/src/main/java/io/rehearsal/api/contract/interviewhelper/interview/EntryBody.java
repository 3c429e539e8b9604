package io.rehearsal.api.contract.interviewhelper.interview;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.interviewhelper.Labels;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.Speaker;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.InterviewView.Kind;
import io.rehearsal.events.interview.queries.InterviewView.Turn;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something said in an interview, as its record shows it. */
sealed interface EntryBody extends SnakeCase {

    /** Everything said, oldest first. */
    static List<EntryBody> all(InterviewView view) {
        return view.transcript().stream().filter(turn -> turn.kind() != Kind.INTERVIEWER_CHANGE).map(turn -> of(view, turn)).toList();
    }

    private static EntryBody of(InterviewView view, Turn turn) {
        if (turn.speaker() == Speaker.CANDIDATE) {
            return new Said("candidate", turn.text(), turn.questionId(), turn.at());
        }
        var question = view.questions().stream().filter(it -> Integer.valueOf(it.id()).equals(turn.questionId())).findFirst();
        return new Asked(turn.speaker() == Speaker.SYSTEM ? "system" : "interviewer", turn.text(), turn.questionId(),
                question.map(Question::category).map(Labels::of).orElse(null),
                question.map(Question::difficulty).map(Labels::of).orElse(null),
                turn.kind() == Kind.FOLLOW_UP ? "followup" : null, turn.reason(), turn.at());
    }

    record Said(String role, @Nullable String content, @Nullable Integer questionId, Instant timestamp) implements EntryBody {
    }

    /**
     * @param category of the question, also where a follow-up to it is asked
     * @param type     {@code followup}, or null for the question itself
     * @param reason   what gave rise to a follow-up
     */
    record Asked(
            String role,
            @Nullable String content,
            @Nullable Integer questionId,
            @Nullable String category,
            @Nullable String difficulty,
            @Nullable String type,
            @Nullable String reason,
            Instant timestamp) implements EntryBody {
    }
}
