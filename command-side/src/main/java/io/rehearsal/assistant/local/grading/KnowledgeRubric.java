package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.QuestionGrade.Criteria;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Marks an answer that is right or wrong. The score is what people gave to answers that agree as much with their reference
 * ({@link Weights}), times how much the answer is about the question at all, less for points that were not made. Where a question has both points and a model answer,
 * the one that the answer agrees with more is the reference: nobody needs to say a model answer's very words.
 */
final class KnowledgeRubric {

    /** What an answer loses that makes none of the points that the question's author listed. */
    private static final double INCOMPLETE = 0.4;
    /** The same for points that are only the clauses of a model answer, of which some merely explain. */
    private static final double CLAUSES_MISSING = 0.15;

    private final Meanings meanings;
    private final Map<Language, Weights> weights;

    KnowledgeRubric(Meanings meanings, Map<Language, Weights> weights) {
        this.meanings = meanings;
        this.weights = weights;
    }

    Marks mark(Question question, Said said, Language language) {
        var asked = meanings.read(language, question.text());
        var answer = related(language, asked, references(question, language), meanings.read(language, said.sentences()));
        var points = Points.of(question);
        var met = new ArrayList<String>();
        var missed = new ArrayList<String>();
        double covered = 0;
        for (var point : points) {
            double strength = strength(told(question, points, point, language), meanings.read(language, List.of(point)), answer);
            boolean isMet = strength >= Threshold.MET.of(language);
            (isMet ? met : missed).add(point);
            covered += isMet ? 1 : Marks.ramp(strength, Threshold.RELATED.of(language), Threshold.MET.of(language)) / 2;
        }
        double relevance = 0;
        double agreement = 0;
        for (var reference : references(question, language)) {
            relevance = Math.max(relevance, relevance(language, asked, reference, answer));
            agreement = Math.max(agreement, answer.isEmpty() ? 0 : weights.get(language).share(Evidence.of(language, asked, reference, answer)));
        }
        double loss = question.expectedPoints().isEmpty() ? CLAUSES_MISSING : INCOMPLETE;
        double completeness = points.isEmpty() ? agreement : covered / points.size();
        var form = Form.of(language, said);
        return new Marks(Marks.percent(relevance * agreement * (1 - loss * (1 - completeness))), new Criteria(Marks.percent(relevance),
                Marks.percent(agreement), Marks.percent(completeness), Marks.percent(form.concreteness()), Marks.percent(form.structure()),
                Marks.percent(form.clarity())), met, missed);
    }

    /** The evidence that the score rests on, for fitting. */
    Evidence evidence(Question question, Said said, Language language) {
        var asked = meanings.read(language, question.text());
        var references = references(question, language);
        return Evidence.of(language, asked, references.getFirst(), related(language, asked, references, meanings.read(language, said.sentences())));
    }

    private List<Statements> references(Question question, Language language) {
        var references = new ArrayList<Statements>();
        if (question.modelAnswer() != null) {
            references.add(meanings.read(language, question.modelAnswer()));
        }
        if (!question.expectedPoints().isEmpty()) {
            references.add(meanings.read(language, question.expectedPoints()));
        }
        return references;
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

    /** Words that tell a point from no other: those of the question and of the other points. */
    private static Set<String> told(Question question, List<String> points, String point, Language language) {
        return Stream.concat(Stream.of(question.text()), points.stream().filter(other -> !other.equals(point)))
                .flatMap(text -> Words.of(language, text).stream()).map(Word::stem).collect(Collectors.toSet());
    }

    /** How much a point was made, from 0 to 1: its words anywhere in the answer, those that only it has above all, and its meaning in one sentence. */
    static double strength(Set<String> told, Statements point, Statements answer) {
        if (answer.isEmpty() || point.isEmpty()) {
            return 0;
        }
        double near = answer.each().stream().mapToDouble(statement -> Embeddings.cosine(statement.meaning(), point.meaning())).max().orElse(0);
        return (Alignment.coverage(point.terms(), answer.terms(), told) + near) / 2;
    }
}
