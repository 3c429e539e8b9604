package io.rehearsal.assistant.local.judging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rehearsal.assistant.Exchange;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.PointJudge;
import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.local.judging.PointNetwork.Opinion;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.PointFinding;
import io.rehearsal.events.interview.PointFinding.Verdict;
import io.rehearsal.events.interview.Question;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Judges in two steps: a network says of each clause whether it makes a point ({@link PointNetwork}), then decision trees weigh that with
 * what the whole answer shows ({@link AnswerSigns}, {@link PointSigns}). What only repeats the question, names the points or speaks to
 * the grader is taken out beforehand ({@link Spoken}), and where nothing else is said, that is no answer ({@link Evasion}); what can be
 * compared exactly is compared afterwards ({@link Facts}). A judgement is remembered, so that the follow-up, the grade and the report
 * rest on the same one.
 */
@Component
public final class LearnedPointJudge implements PointJudge {

    private static final int REMEMBERED = 500;
    private static final double SMALLEST = 1e-4;
    /** Who begins with a refusal and makes no more of the points than this does not answer. */
    private static final double LITTLE = 0.4;

    private final Embeddings embeddings;
    private final Map<Language, PointNetwork> networks = new EnumMap<>(Language.class);
    private final Trees made = Trees.load("made.trees");
    private final Trees answers = Trees.load("answers.trees");
    private final Cache<Case, Findings> judged = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private record Case(Language language, boolean knowledge, String question, List<String> points, String said) {
    }

    public LearnedPointJudge(Embeddings embeddings) {
        this.embeddings = embeddings;
        for (var language : Language.values()) {
            networks.put(language, PointNetwork.load(language));
        }
    }

    @Override
    public Findings judge(Question question, List<String> points, List<Exchange> exchanges, Language language) {
        if (Evasion.isAll(question, points, exchanges, language)) {
            return none(points);
        }
        var said = Spoken.of(question, points, exchanges, language).text();
        boolean knowledge = question.category() == Category.TECHNICAL || question.category() == Category.PROBLEM_SOLVING;
        var found = judged.get(new Case(language, knowledge, question.text(), List.copyOf(points), said), LearnedPointJudge.this::heard);
        return found.made() < LITTLE && Evasion.begins(Clauses.sentences(said), language) ? none(points) : found;
    }

    private Findings heard(Case it) {
        var clauses = Clauses.of(it.said(), it.language());
        if (clauses.isEmpty() || it.points().isEmpty()) {
            return clauses.isEmpty() ? none(it.points()) : new Findings(List.of(), 1);
        }
        var heard = Heard.of(embeddings, it.language(), it.knowledge(), it.question(), it.points(), it.said(), clauses);
        var related = heard.related();
        if (!related.equals(it.said())) {
            return heard(new Case(it.language(), it.knowledge(), it.question(), it.points(), related));
        }
        var opinion = opinion(heard);
        var net = Arrays.stream(opinion.made()).map(LearnedPointJudge::odds).toArray();
        var answer = AnswerSigns.of(heard, net);
        var likely = IntStream.range(0, net.length).mapToDouble(p -> made.likelihood(PointSigns.of(heard, p, answer, net, opinion.denied()[p]))).toArray();
        double answered = heard.elsewhere() ? 0 : answers.likelihood(AnswerSigns.made(answer, likely));
        var findings = IntStream.range(0, net.length).mapToObj(p -> Facts.of(heard, p, answered).finding(likely[p], opinion.denied()[p])).toList();
        return new Findings(findings, answered);
    }

    private Opinion opinion(Heard heard) {
        var cues = heard.points().stream().map(point -> heard.clauses().stream().map(clause -> Cues.of(point, clause, heard.language())).toArray(float[][]::new))
                .toArray(float[][][]::new);
        return Objects.requireNonNull(networks.get(heard.language()))
                .hear(heard.questionVector(), heard.pointVectors(), heard.clauseVectors(), cues);
    }

    private static double odds(double likelihood) {
        return Math.log(Math.max(SMALLEST, likelihood) / Math.max(SMALLEST, 1 - likelihood));
    }

    private static Findings none(List<String> points) {
        return new Findings(points.stream().map(LearnedPointJudge::missed).toList(), 0);
    }

    private static Finding missed(String point) {
        return new Finding(new PointFinding(point, Verdict.MISSED, null, false), 0, 0);
    }
}
