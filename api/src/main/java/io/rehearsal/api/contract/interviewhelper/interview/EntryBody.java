package io.rehearsal.api.contract.interviewhelper.interview;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.interviewhelper.Labels;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.Speaker;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.InterviewView.Kind;
import io.rehearsal.events.interview.queries.InterviewView.Turn;
import io.swagger.v3.oas.annotations.media.Schema;
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

    record Said(@Schema(allowableValues = "candidate") String role, @Nullable String content, @Nullable Integer questionId, Instant timestamp) implements EntryBody {
    }

    /**
     * @param category of the question, also where a follow-up to it is asked
     * @param type     {@code followup}, or null for the question itself
     * @param reason   what gave rise to a follow-up
     */
    record Asked(
            @Schema(allowableValues = {"system", "interviewer"}) String role,
            @Nullable String content,
            @Nullable Integer questionId,
            @Schema(allowableValues = {"技术", "项目", "问题解决", "行为", "职业规划"}) @Nullable String category,
            @Schema(allowableValues = {"简单", "中等", "困难"}) @Nullable String difficulty,
            @Schema(allowableValues = "followup") @Nullable String type,
            @Nullable String reason,
            Instant timestamp) implements EntryBody {
    }
}
