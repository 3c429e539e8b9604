package io.rehearsal.command.assistant.local.retrieval;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks about, as terms that weigh the more the fewer of the candidates hold them. The candidates stand for the whole
 * index: measured, that ranks as well as the frequencies of the index do, and needs no further search.
 *
 * @param weights of each term, above 0
 * @param total   of all weights
 * @param first   the first phrase that the question asks about, in lower case; null where it is all question words
 */
record Asked(Map<String, Double> weights, double total, @Nullable String first) {

    static Asked of(String query, List<Passage> candidates) {
        var plain = Terms.plain(query);
        var phrases = QuestionWords.phrases(plain);
        var terms = phrases.stream().flatMap(phrase -> Terms.of(phrase).stream()).distinct().toList();
        var weights = new LinkedHashMap<String, Double>();
        for (var term : terms.isEmpty() ? Terms.of(plain) : terms) {
            long holding = candidates.stream().filter(passage -> passage.holds(term)).count();
            weights.put(term, Math.log1p((candidates.size() - holding + 0.5) / (holding + 0.5)));
        }
        return new Asked(weights, weights.values().stream().mapToDouble(Double::doubleValue).sum(),
                phrases.isEmpty() ? null : phrases.getFirst().toLowerCase(Locale.ROOT));
    }

    /** The share of the terms' weight that stands in a text, from 0 to 1. */
    double coveredBy(Set<String> terms) {
        double covered = 0;
        for (var term : weights.entrySet()) {
            covered += terms.contains(term.getKey()) ? term.getValue() : 0;
        }
        return total == 0 ? 0 : covered / total;
    }

    /** The term that the fewest candidates hold; null for a question without letters. */
    @Nullable String rarest() {
        return weights.entrySet().stream().max(Comparator.comparingDouble(Map.Entry::getValue)).map(Map.Entry::getKey).orElse(null);
    }
}
