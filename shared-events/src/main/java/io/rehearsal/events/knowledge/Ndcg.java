package io.rehearsal.events.knowledge;

import io.rehearsal.events.knowledge.ChunkTrace.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Normalised discounted cumulative gain of an answer at the number of passages that were wanted, with relevant and irrelevant passages alone
 * (Järvelin and Kekäläinen 2002): from 0, where nothing that was expected came, to 1, where all of it came first.
 */
public final class Ndcg {

    private Ndcg() {
    }

    /** @param traces of the expected chunks */
    public static double of(List<ChunkTrace> traces, int topK) {
        var found = traces.stream().filter(trace -> trace.outcome() == Outcome.FOUND).toList();
        return of(found.stream().map(trace -> Objects.requireNonNull(trace.rank())).collect(Collectors.toSet()),
                traces.size() - found.size(), topK);
    }

    /**
     * A passage that holds several expected chunks gains once: the best that could have been is then as many passages fewer, and never
     * more than were wanted.
     *
     * @param ranks  of the passages that hold an expected chunk, from 1
     * @param missed how many expected chunks did not come
     * @param topK   how many passages were wanted
     */
    public static double of(Set<Integer> ranks, int missed, int topK) {
        double ideal = 0;
        for (int rank = 1; rank <= Math.min(ranks.size() + missed, topK); rank++) {
            ideal += gain(rank);
        }
        return ideal == 0 ? 0 : ranks.stream().mapToDouble(Ndcg::gain).sum() / ideal;
    }

    private static double gain(int rank) {
        return Math.log(2) / Math.log(rank + 1.0);
    }
}
