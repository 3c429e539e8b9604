package io.rehearsal.assistant.local.judging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rehearsal.assistant.Exchange;
import io.rehearsal.assistant.PointJudge;
import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.local.judging.PointNetwork.Heard;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.PointFinding;
import io.rehearsal.events.interview.PointFinding.Verdict;
import io.rehearsal.events.interview.Question;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Judges by a trained network ({@link PointNetwork}). What only repeats the question, names the points or speaks to the grader is
 * taken out beforehand ({@link Spoken}); opposite orders of growth are compared afterwards ({@link Orders}). A judgement is
 * remembered, so that the follow-up, the grade and the report rest on the same one.
 */
@Component
public final class LearnedPointJudge implements PointJudge {

    private static final int REMEMBERED = 500;

    private final Embeddings embeddings;
    private final Map<Language, PointNetwork> networks = new EnumMap<>(Language.class);
    private final Cache<Case, Findings> judged = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private record Case(Language language, String question, List<String> points, String said) {
    }

    public LearnedPointJudge(Embeddings embeddings) {
        this.embeddings = embeddings;
        for (var language : Language.values()) {
            networks.put(language, PointNetwork.load(language));
        }
    }

    @Override
    public Findings judge(Question question, List<String> points, List<Exchange> exchanges, Language language) {
        var said = Spoken.of(question, points, exchanges, language).text();
        return judged.get(new Case(language, question.text(), List.copyOf(points), said), LearnedPointJudge.this::heard);
    }

    private Findings heard(Case it) {
        var clauses = Clauses.of(it.said(), it.language());
        if (clauses.isEmpty() || it.points().isEmpty()) {
            return new Findings(it.points().stream().map(LearnedPointJudge::missed).toList(), clauses.isEmpty() ? 0 : 1);
        }
        var cues = it.points().stream().map(point -> clauses.stream().map(clause -> Cues.of(point, clause, it.language())).toArray(float[][]::new))
                .toArray(float[][][]::new);
        var heard = networks.get(it.language()).hear(embeddings.embed(it.language(), List.of(it.question())).getFirst(),
                embeddings.embed(it.language(), it.points()), embeddings.embed(it.language(), clauses), cues);
        return new Findings(IntStream.range(0, it.points().size()).mapToObj(p -> finding(it, p, clauses, heard)).toList(), heard.answers());
    }

    private static Finding finding(Case it, int p, List<String> clauses, Heard heard) {
        double made = heard.made()[p];
        double denied = heard.denied()[p];
        if (Orders.differ(it.points().get(p), it.said())) {
            denied = Math.max(made, denied);
            made = 0;
        }
        var verdict = Threshold.of(it.language()).verdict(made, denied);
        var evidence = verdict == Verdict.MET || verdict == Verdict.CONTRADICTED ? clauses.get(heard.evidence()[p]) : null;
        return new Finding(new PointFinding(it.points().get(p), verdict, evidence, false), made, denied);
    }

    private static Finding missed(String point) {
        return new Finding(new PointFinding(point, Verdict.MISSED, null, false), 0, 0);
    }
}
