package io.rehearsal.assistant.local.retrieval;

import io.rehearsal.events.knowledge.queries.RankPassages.Candidate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is seen of each candidate, beside the others: numbers that know of no subject, only of how question and passage fit. */
public final class Signals {

    /** In the order of the values; docs/retrieval.md says what each measures. */
    public static final List<String> NAMES = List.of(
            "coverage", "heading_coverage", "lead_coverage", "sentence_coverage", "frequency", "lexical", "heading", "lexical_rank",
            "cosine", "cosine_gap", "cosine_rank", "questions", "lists", "length", "siblings", "named_first", "named_in_heading");

    private static final double HEADING_WEIGHT = 0.3;
    private static final double PER_CHARACTERS = 100;

    private final List<Candidate> candidates;
    private final List<Passage> passages;
    private final Asked asked;
    private final TermWeights weights;
    private final String rarest;
    private final double bestLexical;
    private final double bestCosine;
    private final double worstCosine;
    private final Map<String, Long> siblings;
    private final int[] lexicalRanks;
    private final int[] cosineRanks;

    private Signals(String query, List<Candidate> candidates) {
        this.candidates = candidates;
        this.asked = Asked.of(query);
        this.passages = candidates.stream().map(candidate -> Passage.of(candidate, asked)).toList();
        this.weights = TermWeights.of(asked.terms(), passages);
        this.rarest = weights.rarest();
        this.bestLexical = candidates.stream().mapToDouble(Signals::lexical).max().orElse(0);
        var cosines = candidates.stream().map(Candidate::cosine).filter(Objects::nonNull).mapToDouble(Double::doubleValue).summaryStatistics();
        this.bestCosine = cosines.getCount() == 0 ? 0 : cosines.getMax();
        this.worstCosine = cosines.getCount() == 0 ? 0 : cosines.getMin();
        this.siblings = passages.stream().collect(Collectors.groupingBy(Passage::subject, Collectors.counting()));
        this.lexicalRanks = ranks(Signals::lexical);
        this.cosineRanks = ranks(this::cosine);
    }

    /** A row for each candidate, in their order. */
    public static List<double[]> of(String query, List<Candidate> candidates) {
        var signals = new Signals(query, candidates);
        return IntStream.range(0, candidates.size()).mapToObj(signals::row).toList();
    }

    private double[] row(int i) {
        var candidate = candidates.get(i);
        var passage = passages.get(i);
        var first = asked.first();
        return new double[] {
                weights.share(passage::holds),
                weights.share(passage.headings()::contains),
                weights.share(passage.lead()::contains),
                passage.sentences().stream().mapToDouble(sentence -> weights.share(sentence::contains)).max().orElse(0),
                Math.log1p(passage.counts().getOrDefault(rarest, 0)),
                share(lexical(candidate)),
                share(orZero(candidate.heading())),
                Math.log(lexicalRanks[i]),
                cosine(candidate),
                bestCosine - cosine(candidate),
                Math.log(cosineRanks[i]),
                PER_CHARACTERS * passage.questionMarks() / Math.max(1, passage.length()),
                Math.log1p(passage.listItems()),
                Math.log1p(passage.length()),
                Math.log(Objects.requireNonNull(siblings.get(passage.subject()))),
                first != null && passage.opening().contains(first) ? 1 : 0,
                first != null && passage.title().contains(first) ? 1 : 0};
    }

    private double share(double score) {
        return bestLexical == 0 ? 0 : score / bestLexical;
    }

    private double cosine(Candidate candidate) {
        return candidate.cosine() == null ? worstCosine : candidate.cosine();
    }

    private static double lexical(Candidate candidate) {
        return orZero(candidate.lexical()) + HEADING_WEIGHT * orZero(candidate.heading());
    }

    private static double orZero(@Nullable Double score) {
        return score == null ? 0 : score;
    }

    /** From 1; of equals the one that the search placed first. */
    private int[] ranks(ToDoubleFunction<Candidate> score) {
        var order = IntStream.range(0, candidates.size()).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> score.applyAsDouble(candidates.get(i))).reversed()).toList();
        var ranks = new int[candidates.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[order.get(rank)] = rank + 1;
        }
        return ranks;
    }

    /** By name, for telling. */
    static Map<String, Double> named(double[] row) {
        var named = new HashMap<String, Double>();
        for (int i = 0; i < row.length; i++) {
            named.put(NAMES.get(i), row[i]);
        }
        return Map.copyOf(named);
    }
}
