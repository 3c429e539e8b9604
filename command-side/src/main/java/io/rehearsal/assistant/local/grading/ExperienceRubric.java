package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.PointJudge.Findings;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.QuestionGrade.Criteria;

/**
 * Marks an answer that only the person can give, by which of the points that were asked for are told ({@link Scale}), and where none
 * was asked for, by how concretely it is told.
 */
final class ExperienceRubric {

    private static final double CONCRETENESS = 0.6;
    private static final double STRUCTURE = 0.25;
    private static final double COMMUNICATION = 0.15;

    private final Relevance relevance;

    ExperienceRubric(Meanings meanings) {
        this.relevance = new Relevance(meanings);
    }

    Marks mark(Question question, Said said, Findings findings, Language language) {
        var form = Form.of(language, said);
        double relevant = relevance.of(question, said, findings, language);
        double share = question.expectedPoints().isEmpty() && question.modelAnswer() == null
                ? CONCRETENESS * form.concreteness() + STRUCTURE * form.structure() + COMMUNICATION * form.clarity()
                : Scale.share(findings) * (question.category() == Category.PROJECT ? relevant : 1);
        return new Marks(Marks.percent(share), new Criteria(Marks.percent(relevant), Marks.percent(findings.made()), Marks.percent(findings.made()),
                Marks.percent(form.concreteness()), Marks.percent(form.structure()), Marks.percent(form.clarity())), findings);
    }
}
