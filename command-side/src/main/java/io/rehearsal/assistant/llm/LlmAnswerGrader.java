package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.AnswerGrader;
import io.rehearsal.assistant.Exchange;
import io.rehearsal.assistant.local.reading.Instructions;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.PointFinding;
import io.rehearsal.events.interview.PointFinding.Verdict;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.QuestionGrade;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Has a model judge answers by stated criteria; the score is counted from them, see {@link GradeReading}. An empty answer, one that
 * only repeats what was asked, and one that speaks to the grader never reach the model: the local engine cannot be talked to.
 */
final class LlmAnswerGrader implements AnswerGrader {

    private final StructuredModel model;
    private final AnswerGrader local;

    record Data(String question, Category category, List<String> expectedPoints, @Nullable String modelAnswer, List<Exchange> exchanges) {
    }

    LlmAnswerGrader(StructuredModel model, AnswerGrader local) {
        this.model = model;
        this.local = local;
    }

    /** Likewise, but where the model fails it throws {@link IllegalStateException} with the reason. */
    AnswerGrader alone() {
        return (question, exchanges, language) -> isForModel(question, exchanges)
                ? Fallback.none(() -> asked(question, exchanges, language))
                : local.grade(question, exchanges, language);
    }

    @Override
    public Answer grade(Question question, List<Exchange> exchanges, Language language) {
        return isForModel(question, exchanges)
                ? Fallback.to(failure -> locally(question, exchanges, language, failure), () -> asked(question, exchanges, language))
                : local.grade(question, exchanges, language);
    }

    private static boolean isForModel(Question question, List<Exchange> exchanges) {
        var said = Exchange.said(exchanges);
        var asked = Stream.concat(Stream.of(question.text()), exchanges.stream().map(Exchange::asked)).toList();
        return said != null && !Likeness.letters(said).isEmpty() && !Instructions.standIn(said) && !Likeness.repeats(said, asked);
    }

    private Answer asked(Question question, List<Exchange> exchanges, Language language) throws ModelFailed {
        var data = new Data(question.text(), question.category(), question.expectedPoints(), question.modelAnswer(), LlmFollowUpWriter.sent(exchanges));
        var reading = new GradeReading(question, Exchange.said(exchanges), language);
        var answer = Checked.of(model, Prompt.of("grade-answer", language), data, GradeForm.class, reading::of);
        return new Answer(answer.engine(), checked(question, answer.value(), local.grade(question, exchanges, language).grade().findings()));
    }

    /** With what the judge heard, and whether the model found otherwise. */
    private static QuestionGrade checked(Question question, QuestionGrade grade, @Nullable List<PointFinding> heard) {
        return heard == null || question.expectedPoints().isEmpty() ? grade : grade.withFindings(heard.stream().map(finding -> new PointFinding(finding.point(),
                finding.verdict(), finding.evidence(), differ(finding.verdict(), grade.pointsMet().contains(finding.point())))).toList());
    }

    private static boolean differ(Verdict heard, boolean met) {
        return met ? heard == Verdict.MISSED || heard == Verdict.CONTRADICTED : heard == Verdict.MET;
    }

    private Answer locally(Question question, List<Exchange> exchanges, Language language, String failure) {
        var answer = local.grade(question, exchanges, language);
        return new Answer(answer.engine().insteadOf(failure), answer.grade());
    }
}
