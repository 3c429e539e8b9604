package io.rehearsal.api.cli.recall;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.JsonNode;

/**
 * How well expected chunks were found, each measure from 0 to 1.
 *
 * @param ndcg at the number of passages that were wanted
 */
record Measures(double recall, double precision, double mrr, double ndcg) {

    private static final double PERCENT = 100.0;

    /** Of one run, as the server answers it. */
    static Measures of(JsonNode run) {
        return new Measures(run.path("recall").asInt() / PERCENT, run.path("precision").asInt() / PERCENT, run.path("mrr").asInt() / PERCENT, ndcg(run));
    }

    static Measures mean(Collection<Measures> all) {
        return new Measures(mean(all, Measures::recall), mean(all, Measures::precision), mean(all, Measures::mrr), mean(all, Measures::ndcg));
    }

    private static double mean(Collection<Measures> all, ToDoubleFunction<Measures> measure) {
        return all.stream().mapToDouble(measure).average().orElse(0);
    }

    /**
     * A passage that holds several expected chunks gains once: the best that could have been is then as many passages fewer, and never
     * more than were wanted.
     */
    private static double ndcg(JsonNode run) {
        Set<Integer> ranks = new HashSet<>();
        run.path("found").forEach(found -> ranks.add(found.path("rank").asInt()));
        int passages = ranks.size() + run.path("missed").size();
        double ideal = 0;
        for (int rank = 1; rank <= Math.min(passages, run.path("top_k").asInt()); rank++) {
            ideal += gain(rank);
        }
        return ideal == 0 ? 0 : ranks.stream().mapToDouble(Measures::gain).sum() / ideal;
    }

    private static double gain(int rank) {
        return Math.log(2) / Math.log(rank + 1.0);
    }
}
