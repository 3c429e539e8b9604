package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.PointJudge.Findings;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.QuestionGrade.Criteria;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Marks an answer that is right or wrong. Where the question's author listed points, the score follows from which were heard
 * ({@link Scale}). Where there is only a model answer, it is what people gave to answers that agree as much with theirs
 * ({@link Weights}), times how much the answer is about the question at all.
 */
final class KnowledgeRubric {

    /** What an answer loses that makes none of the clauses of a model answer, of which some merely explain. */
    private static final double CLAUSES_MISSING = 0.15;

    private final Meanings meanings;
    private final Map<Language, Weights> weights;

    KnowledgeRubric(Meanings meanings, Map<Language, Weights> weights) {
        this.meanings = meanings;
        this.weights = weights;
    }

    Marks mark(Question question, Said said, Findings findings, Language language) {
        var form = Form.of(language, said);
        double agreement = question.expectedPoints().isEmpty() ? 0 : findings.made() * (1 - findings.denied());
        double relevance = findings.answers();
        double share = Scale.share(findings);
        if (question.expectedPoints().isEmpty()) {
            var asked = meanings.read(language, question.text());
            var reference = meanings.read(language, Objects.requireNonNull(question.modelAnswer()));
            var answer = related(language, asked, List.of(reference), meanings.read(language, said.sentences()));
            relevance = relevance(language, asked, reference, answer);
            agreement = answer.isEmpty() ? 0 : Objects.requireNonNull(weights.get(language))
                    .share(Evidence.of(language, asked, reference, answer, findings.made()));
            share = relevance * agreement * (1 - CLAUSES_MISSING * (1 - findings.made()));
        }
        return new Marks(Marks.percent(share), new Criteria(Marks.percent(relevance), Marks.percent(agreement), Marks.percent(findings.made()),
                Marks.percent(form.concreteness()), Marks.percent(form.structure()), Marks.percent(form.clarity())), findings);
    }

    /** The evidence that the score rests on, for fitting. */
    Evidence evidence(Question question, Said said, Findings findings, Language language) {
        var asked = meanings.read(language, question.text());
        var reference = meanings.read(language, Objects.requireNonNull(question.modelAnswer()));
        var answer = related(language, asked, List.of(reference), meanings.read(language, said.sentences()));
        return Evidence.of(language, asked, reference, answer, findings.made());
    }

    /** Without the sentences that are about something else, so that padding neither helps nor harms. */
    private static Statements related(Language language, Statements asked, List<Statements> references, Statements answer) {
        return new Statements(answer.each().stream()
                .filter(statement -> answer.each().size() == 1 || references.stream().anyMatch(reference ->
                        relevance(language, asked, reference, new Statements(List.of(statement))) > 0))
                .toList());
    }

    private static double relevance(Language language, Statements asked, Statements reference, Statements answer) {
        double near = Math.max(answer.nearest(reference.meaning()), answer.nearest(asked.meaning()));
        double words = Alignment.coverage(answer.terms(), union(reference, asked), Set.of());
        return answer.isEmpty() ? 0 : Marks.ramp((near + words) / 2, Threshold.UNRELATED.of(language), Threshold.RELATED.of(language));
    }

    private static List<Term> union(Statements one, Statements other) {
        var terms = new ArrayList<>(one.terms());
        terms.addAll(other.terms());
        return terms;
    }
}
