package io.rehearsal.assistant.local.retrieval;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How much each term of a question weighs: the more, the fewer of the candidates hold it. The candidates stand for the whole index:
 * measured, that ranks as well as the frequencies of the index do, and needs no further search.
 *
 * @param weights above 0
 * @param total   of all weights
 */
record TermWeights(Map<String, Double> weights, double total) {

    static TermWeights of(Set<String> terms, List<Passage> candidates) {
        var weights = new LinkedHashMap<String, Double>();
        for (var term : terms) {
            long holding = candidates.stream().filter(passage -> passage.holds(term)).count();
            weights.put(term, Math.log1p((candidates.size() - holding + 0.5) / (holding + 0.5)));
        }
        return new TermWeights(weights, weights.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    /** The share of the weight that is held, from 0 to 1. */
    double share(Predicate<String> held) {
        double covered = 0;
        for (var term : weights.entrySet()) {
            covered += held.test(term.getKey()) ? term.getValue() : 0;
        }
        return total == 0 ? 0 : covered / total;
    }

    /** The term that the fewest candidates hold; empty for a question without letters. */
    String rarest() {
        return weights.entrySet().stream().max(Comparator.comparingDouble(Map.Entry::getValue)).map(Map.Entry::getKey).orElse("");
    }
}
