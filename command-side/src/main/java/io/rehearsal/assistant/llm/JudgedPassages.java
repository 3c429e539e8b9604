package io.rehearsal.assistant.llm;

import io.rehearsal.events.Engine;
import io.rehearsal.events.knowledge.queries.RankPassages.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a model said about some of the candidates, put together with the local engine's ranking of all. Their likelihoods are the
 * means of the model's and the local ones, so that they say the same as local ones and neither engine alone makes a passage certain;
 * the model's order decides which passage gets which, the likeliest going to the one it put first. Those it did not read keep the local
 * likelihood, but come below the last of those it read.
 *
 * @param read   the candidates' places in the ranking
 * @param scores what the model gave each of them, from 0 to 100, in the same order
 */
record JudgedPassages(List<Integer> read, List<Integer> scores) {

    static final String SIGNAL = "llm";

    Ranking in(Ranking local, Engine engine) {
        var likelihoods = IntStream.range(0, read.size()).mapToObj(i -> (share(i) + local.scores().get(read.get(i))) / 2)
                .sorted(Comparator.reverseOrder()).toList();
        var ranked = new ArrayList<>(local.scores());
        double last = Double.MAX_VALUE;
        int place = 0;
        for (int i : byModel(local)) {
            // Equals would be put in order by the search, not by the model.
            last = Math.max(0, Math.min(likelihoods.get(place++), Math.nextDown(last)));
            ranked.set(read.get(i), last);
        }
        double below = Math.max(0, Math.nextDown(last));
        IntStream.range(0, ranked.size()).filter(i -> !read.contains(i)).forEach(i -> ranked.set(i, Math.min(ranked.get(i), below)));
        return new Ranking(engine, List.copyOf(ranked), signals(local));
    }

    /** Best first; of equals the one that the local engine prefers. */
    private List<Integer> byModel(Ranking local) {
        return IntStream.range(0, read.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> scores.get(i)).thenComparing(i -> local.scores().get(read.get(i))).reversed())
                .toList();
    }

    private List<Map<String, Double>> signals(Ranking local) {
        var signals = new ArrayList<>(local.signals());
        for (int i = 0; i < read.size(); i++) {
            var seen = new HashMap<>(signals.get(read.get(i)));
            seen.put(SIGNAL, share(i));
            signals.set(read.get(i), Map.copyOf(seen));
        }
        return List.copyOf(signals);
    }

    private double share(int i) {
        return scores.get(i) / (double) LlmPassageRanker.HIGHEST;
    }
}
