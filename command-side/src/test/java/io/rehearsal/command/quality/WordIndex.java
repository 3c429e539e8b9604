package io.rehearsal.command.quality;

import io.rehearsal.assistant.local.retrieval.Terms;
import io.rehearsal.events.knowledge.queries.TranslatedWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009) over one field in memory, as Lucene computes it. */
final class WordIndex {

    private static final double K1 = 1.2;
    private static final double B = 0.5;
    private static final int MOST_NAMES = 5;
    private static final double NEXT_NAME = 0.9;

    private record Posting(int text, int count) {
    }

    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final double[] norms;

    WordIndex(List<String> texts) {
        this.norms = new double[texts.size()];
        double total = 0;
        for (int i = 0; i < norms.length; i++) {
            var counts = new HashMap<String, Integer>();
            Terms.of(texts.get(i)).forEach(term -> counts.merge(term, 1, Integer::sum));
            int index = i;
            counts.forEach((term, count) -> postings.computeIfAbsent(term, _ -> new ArrayList<>()).add(new Posting(index, count)));
            norms[i] = counts.values().stream().mapToInt(Integer::intValue).sum();
            total += norms[i];
        }
        for (int i = 0; i < norms.length; i++) {
            norms[i] = K1 * (1 - B + B * norms[i] * norms.length / Math.max(1, total));
        }
    }

    /** Adds what a word finds by whichever of its names finds most, as the search asks for it. */
    void addBest(double[] scores, TranslatedWord word) {
        var best = new double[scores.length];
        add(best, word.word(), 1);
        for (int place = 0; place < Math.min(MOST_NAMES, word.names().size()); place++) {
            var name = word.names().get(place);
            var found = new double[scores.length];
            add(found, name, Math.pow(NEXT_NAME, place) / Math.sqrt(Math.max(1, Terms.of(name).size())));
            Arrays.setAll(best, i -> Math.max(best[i], found[i]));
        }
        Arrays.setAll(scores, i -> scores[i] + best[i]);
    }

    /** Adds to the scores of all texts what these words find, so many times as heavy. */
    void add(double[] scores, String words, double weight) {
        for (var term : Terms.of(words)) {
            var found = postings.getOrDefault(term, List.of());
            double rarity = Math.log1p((norms.length - found.size() + 0.5) / (found.size() + 0.5));
            for (var posting : found) {
                scores[posting.text] += weight * rarity * posting.count / (posting.count + norms[posting.text]);
            }
        }
    }
}
