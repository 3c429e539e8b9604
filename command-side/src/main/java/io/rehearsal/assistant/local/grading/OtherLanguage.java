package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.AnswerGrader.Answer;
import io.rehearsal.assistant.Exchange;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Size;
import io.rehearsal.events.Engine;
import io.rehearsal.events.interview.PointFinding;
import io.rehearsal.events.interview.PointFinding.Verdict;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.QuestionGrade;
import io.rehearsal.events.interview.QuestionGrade.Criteria;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer in another language than its question's: the models compare texts of one language only, so it is said to be ungraded. */
final class OtherLanguage {

    /** Stands in for a score, so that the answer neither helps nor harms. */
    private static final int NEITHER = 50;
    /** Fewer words may be a name or a term. */
    private static final int FEWEST_WORDS = 12;

    private OtherLanguage() {
    }

    static boolean isSpoken(@Nullable String said, Language language) {
        return said != null && Size.words(said) >= FEWEST_WORDS && Language.of(said) != language;
    }

    static Answer ungraded(Engine engine, Question question, List<Exchange> exchanges, List<String> points, Language language) {
        var feedback = language.say("这个回答的语言和题目不同，本地评分只比较同一种语言，所以没有评分；%d 分只是占位，不表示好坏。",
                "This answer is in another language than the question. The local grader compares texts of one language, so it is not graded; %d stands in and says nothing.")
                .formatted(NEITHER);
        var findings = points.stream().map(point -> new PointFinding(point, Verdict.UNCLEAR, null, false)).toList();
        return new Answer(engine, new QuestionGrade(question.id(), question.text(), question.category(), question.interviewer(), Exchange.said(exchanges), NEITHER,
                new Criteria(NEITHER, NEITHER, NEITHER, NEITHER, NEITHER, NEITHER), feedback, List.of(), List.of(), List.of(), List.of(), null,
                question.modelAnswer(), findings));
    }
}
