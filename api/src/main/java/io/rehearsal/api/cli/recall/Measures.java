package io.rehearsal.api.cli.recall;

import io.rehearsal.events.knowledge.Ndcg;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.JsonNode;

/**
 * How well expected chunks were found, each measure from 0 to 1.
 *
 * @param ndcg at the number of passages that were wanted
 */
record Measures(double recall, double precision, double mrr, double ndcg) {

    /** Of one run: from the ranks that the server answers, for its percentages are whole. */
    static Measures of(JsonNode run) {
        Set<Integer> ranks = new TreeSet<>();
        run.path("found").forEach(found -> ranks.add(found.path("rank").asInt()));
        int found = run.path("found").size();
        int missed = run.path("missed").size();
        return new Measures(
                share(found, found + missed),
                share(ranks.size(), run.path("retrieved_chunk_ids").size()),
                ranks.stream().findFirst().map(first -> 1.0 / first).orElse(0.0),
                Ndcg.of(ranks, missed, run.path("top_k").asInt()));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    static Measures mean(Collection<Measures> all) {
        return new Measures(mean(all, Measures::recall), mean(all, Measures::precision), mean(all, Measures::mrr), mean(all, Measures::ndcg));
    }

    private static double mean(Collection<Measures> all, ToDoubleFunction<Measures> measure) {
        return all.stream().mapToDouble(measure).average().orElse(0);
    }
}
