package io.rehearsal.query.search;

import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.events.knowledge.queries.QueryReading;
import io.rehearsal.events.knowledge.queries.SearchAnswer;
import io.rehearsal.events.knowledge.queries.SearchAnswer.Passage;
import io.rehearsal.events.knowledge.queries.SearchKnowledge;
import io.rehearsal.query.search.ChunkSearch.Shown;
import io.rehearsal.query.search.Reranking.Ranked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the answer out of candidates in their last order: parents in the place of children, then the threshold, then as many as are wanted. */
@Component
class Answering {

    private final ChunkSearch index;
    private final double threshold;

    /** @param threshold passages that are less likely to answer the question are left out */
    Answering(ChunkSearch index, @Value("${rehearsal.knowledge.threshold}") double threshold) {
        this.index = index;
        this.threshold = threshold;
    }

    /** What is answered in one place: a chunk, or a parent for those of its children that were found, best first. */
    record Group(long answeredId, List<Candidate> found) {

        Candidate best() {
            return found.getFirst();
        }
    }

    SearchAnswer answer(SearchKnowledge query, Scope scope, LexicalQuestion words, QueryReading reading, Ranked ranked) {
        var groups = groups(ranked.candidates());
        var likely = groups.stream().filter(group -> group.best().likelihood() >= threshold).toList();
        var wanted = likely.subList(0, Math.min(Math.min(query.topK(), SearchKnowledge.MOST_RESULTS), likely.size()));
        var shown = index.show(scope, words, wanted.stream().map(Group::answeredId).toList());
        var tracing = new Tracing(groups, likely.size(), wanted.size(), index.chunks(scope, query.traced()));
        return new SearchAnswer(
                // A document may have gone since the legs looked.
                wanted.stream().filter(group -> shown.containsKey(group.answeredId))
                        .map(group -> passage(group, Objects.requireNonNull(shown.get(group.answeredId)), ranked)).toList(),
                query.traced().stream().map(tracing::trace).toList(),
                reading.engine(),
                ranked.engine());
    }

    private static List<Group> groups(List<Candidate> candidates) {
        var groups = new LinkedHashMap<Long, List<Candidate>>();
        candidates.forEach(candidate -> groups.computeIfAbsent(candidate.answeredId(), _ -> new ArrayList<>()).add(candidate));
        return groups.entrySet().stream().map(entry -> new Group(entry.getKey(), entry.getValue())).toList();
    }

    private static Passage passage(Group group, Shown shown, Ranked ranked) {
        var best = group.best();
        var chunk = shown.chunk();
        return new Passage(
                new Chunk(chunk.chunkId(), chunk.index(), chunk.parentId(), chunk.start(), chunk.end(), chunk.headingPath(), chunk.text()),
                chunk.documentId(), chunk.fileName(), chunk.category(), best.likelihood(), shown.highlights(),
                best.lexical(), best.vector(), best.fused(), best.reranked(),
                group.found.stream().map(Candidate::chunkId).toList(),
                ranked.signals().getOrDefault(best.chunkId(), Map.of()));
    }
}
