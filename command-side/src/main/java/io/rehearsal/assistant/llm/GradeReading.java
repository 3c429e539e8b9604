package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.QuestionGrade;
import io.rehearsal.events.interview.QuestionGrade.Criteria;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a grade of a model's judgement. The score is the mean of the criteria, weighted: correctness 30 %, relevance and
 * completeness 20 % each, concreteness 15 %, communication 10 %, structure 5 %.
 */
final class GradeReading {

    static final int LONGEST_FEEDBACK = 500;
    static final int LONGEST_REMARK = 300;
    static final int MOST = 5;
    private static final int MOST_OF_A_CRITERION = 100;

    private final Question question;
    private final @Nullable String said;
    private final Language language;
    private final Remarks feedback;
    private final Remarks remarks;

    GradeReading(Question question, @Nullable String said, Language language) {
        this.question = question;
        this.said = said;
        this.language = language;
        this.feedback = new Remarks(language, LONGEST_FEEDBACK);
        this.remarks = new Remarks(language, LONGEST_REMARK);
    }

    /** @throws IllegalArgumentException where a criterion is out of range, there is no feedback, or none of the points is one of the question's */
    QuestionGrade of(GradeForm form) {
        var criteria = new Criteria(criterion(form.relevance()), criterion(form.correctness()), criterion(form.completeness()),
                criterion(form.concreteness()), criterion(form.structure()), criterion(form.communication()));
        var words = feedback.one(form.feedback());
        if (words == null) {
            throw new IllegalArgumentException("no feedback that can be shown");
        }
        var met = met(form);
        var missed = missed(form, met);
        return new QuestionGrade(question.id(), question.text(), question.category(), question.interviewer(), said, score(criteria), criteria,
                words, remarks.list(form.strengths(), MOST), remarks.list(form.improvements(), MOST), met, missed,
                nextTime(form, missed), question.modelAnswer());
    }

    private @Nullable String nextTime(GradeForm form, List<String> missed) {
        if (missed.isEmpty() && form.completeness() == MOST_OF_A_CRITERION) {
            return null;
        }
        var said = feedback.one(form.nextTime());
        return said != null || missed.isEmpty() ? said
                : language.say("下次还可以讲到：", "Next time, also cover: ") + String.join(language.say("；", "; "), missed);
    }

    private static int criterion(int given) {
        if (given < 0 || given > MOST_OF_A_CRITERION) {
            throw new IllegalArgumentException("a criterion is not from 0 to " + MOST_OF_A_CRITERION);
        }
        return given;
    }

    private static int score(Criteria criteria) {
        int weighted = 30 * criteria.correctness() + 20 * criteria.relevance() + 20 * criteria.completeness()
                + 15 * criteria.concreteness() + 10 * criteria.communication() + 5 * criteria.structure();
        return Math.round(weighted / 100f);
    }

    /** A point that is called both met and missed is missed. */
    private List<String> met(GradeForm form) {
        var expected = question.expectedPoints();
        if (expected.isEmpty()) {
            return remarks.list(form.pointsMet(), MOST);
        }
        if (expected.stream().noneMatch(point -> isNamed(point, form.pointsMet()) || isNamed(point, form.pointsMissed()))) {
            throw new IllegalArgumentException("none of the points is one of the expected ones");
        }
        return expected.stream().filter(point -> isNamed(point, form.pointsMet()) && !isNamed(point, form.pointsMissed())).toList();
    }

    private List<String> missed(GradeForm form, List<String> met) {
        return question.expectedPoints().isEmpty()
                ? remarks.list(form.pointsMissed(), MOST, point -> !met.contains(point))
                : question.expectedPoints().stream().filter(point -> !met.contains(point)).toList();
    }

    private static boolean isNamed(String point, @Nullable List<@Nullable String> named) {
        return named != null && named.stream().anyMatch(name -> name != null && Likeness.alike(name, point));
    }
}
