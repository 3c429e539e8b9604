package io.rehearsal.query.search;

import io.rehearsal.events.knowledge.Placing;
import io.rehearsal.events.Engine;
import io.rehearsal.events.knowledge.TextVector;
import io.rehearsal.events.knowledge.queries.RankPassages;
import io.rehearsal.events.knowledge.queries.SearchKnowledge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lets the assistant read the best candidates together with the question. */
@Component
class Reranking {

    /** How many candidates are read; those beyond keep the order of fusion and stand behind. */
    static final int DEPTH = 60;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::likelihood).reversed()
            .thenComparing(candidate -> candidate.fused().rank());

    private final QueryGateway queries;
    private final ChunkSearch index;

    Reranking(@Lazy QueryGateway queries, ChunkSearch index) {
        this.queries = queries;
        this.index = index;
    }

    /**
     * Candidates in their last order.
     *
     * @param engine  null where nothing was ranked anew
     * @param signals what the engine saw of a candidate, by chunk
     */
    record Ranked(@Nullable Engine engine, List<Candidate> candidates, Map<Long, Map<String, Double>> signals) {

        static Ranked asTheyAre(List<Candidate> fused) {
            return new Ranked(null, fused.stream().sorted(BEST_FIRST).toList(), Map.of());
        }
    }

    Ranked rank(SearchKnowledge query, Scope scope, LexicalQuestion words, List<TextVector> vectors, List<Candidate> fused) {
        var head = fused.subList(0, Math.min(DEPTH, fused.size()));
        if (head.isEmpty()) {
            return Ranked.asTheyAre(fused);
        }
        var ids = head.stream().map(Candidate::chunkId).toList();
        var evidence = index.weigh(scope, words, vectors, ids);
        var chunks = evidence.chunks();
        // A document may have gone since the legs looked.
        var there = head.stream().filter(candidate -> chunks.containsKey(candidate.chunkId())).toList();
        var passages = there.stream()
                .map(candidate -> passage(candidate, Objects.requireNonNull(chunks.get(candidate.chunkId())), evidence)).toList();
        var ranking = queries.query(new RankPassages(query.accountId(), query.query(), passages),
                ResponseTypes.instanceOf(RankPassages.Ranking.class)).join();
        return ranked(there, ranking, fused.subList(head.size(), fused.size()));
    }

    private static RankPassages.Candidate passage(Candidate candidate, IndexedChunk chunk, ChunkSearch.Evidence evidence) {
        var id = candidate.chunkId();
        return new RankPassages.Candidate(id, chunk.fileName(), chunk.headingPath(), chunk.text(),
                evidence.byText().get(id), evidence.byHeading().get(id), evidence.cosine().get(id), candidate.fused().score());
    }

    private static Ranked ranked(List<Candidate> read, RankPassages.Ranking ranking, List<Candidate> unread) {
        var signals = new HashMap<Long, Map<String, Double>>();
        var strengths = ranking.scores().stream().mapToDouble(Calibration::logit).toArray();
        var likelihoods = Calibration.RANKING.likelihoods(strengths, 0);
        var order = IntStream.range(0, read.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> ranking.scores().get(i)).reversed().thenComparing(i -> read.get(i).fused().rank()))
                .toList();
        var scored = new ArrayList<Candidate>();
        for (int i : order) {
            signals.put(read.get(i).chunkId(), ranking.signals().get(i));
            scored.add(read.get(i).ranked(new Placing(ranking.scores().get(i), scored.size() + 1), likelihoods[i]));
        }
        var lowest = scored.isEmpty() ? 1 : scored.getLast().likelihood();
        unread.stream().map(candidate -> candidate.atMost(lowest)).sorted(BEST_FIRST).forEach(scored::add);
        return new Ranked(ranking.engine(), List.copyOf(scored), signals);
    }
}
