package io.rehearsal.query.search;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.knowledge.TextVector;
import io.rehearsal.events.knowledge.queries.QueryReading;
import io.rehearsal.events.knowledge.queries.ReadQuery;
import io.rehearsal.events.knowledge.queries.ReadQuery.Vectors;
import io.rehearsal.events.knowledge.queries.SearchAnswer;
import io.rehearsal.events.knowledge.queries.SearchKnowledge;
import io.rehearsal.events.knowledge.SearchOptions.Legs;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Searches a person's documents: the assistant reads the question, the legs find candidates, fusion orders them, the assistant reads
 * them together with the question and orders them anew, children give way to their parents, and the best are answered. How many are
 * wanted changes nothing before the last step, so that the first of many are the same as those of few.
 */
@Component
class KnowledgeSearch {

    /** Candidates of a leg. */
    static final int DEPTH = 100;

    private final QueryGateway queries;
    private final ChunkSearch index;
    private final Reranking reranking;
    private final Answering answering;
    private final SearchTimes times;

    KnowledgeSearch(@Lazy QueryGateway queries, ChunkSearch index, Reranking reranking, Answering answering, SearchTimes times) {
        this.queries = queries;
        this.index = index;
        this.reranking = reranking;
        this.answering = answering;
        this.times = times;
    }

    @QueryHandler
    SearchAnswer search(SearchKnowledge query) {
        require(query);
        var scope = new Scope(query.accountId(), query.documentIds());
        var reading = times.of("read", () -> read(query));
        var words = LexicalQuestion.of(query.query(), reading.expansions());
        var found = times.of("find", () -> find(query, scope, words, reading.vectors()));
        var fused = Gathering.candidates(found.hits);
        var ranked = query.options().reranking()
                ? times.of("rerank", () -> reranking.rank(query, scope, words, found.vectors, fused))
                : Reranking.Ranked.asTheyAre(fused);
        return times.of("answer", () -> answering.answer(query, scope, words, reading, ranked));
    }

    /** @param vectors by which was looked for meaning in the end */
    private record Found(LegHits hits, List<TextVector> vectors) {
    }

    /** Where nothing is in the languages in which the answer most likely stands, meaning looks in the others. */
    private Found find(SearchKnowledge query, Scope scope, LexicalQuestion words, List<TextVector> likely) {
        var hits = index.find(scope, query.options().legs() == Legs.VECTOR ? null : words, likely, DEPTH);
        boolean searchable = !hits.vectors().isEmpty();
        if (query.options().legs() == Legs.VECTOR && !likely.isEmpty() && !searchable) {
            throw new Refusal(Reason.UNAVAILABLE, Subject.SEARCH, "the index of this embedding model is not built yet");
        }
        if (!searchable || !hits.vector().isEmpty()) {
            return new Found(hits, likely);
        }
        var other = read(query, false, Vectors.OTHER).vectors();
        return new Found(new LegHits(hits.lexical(), index.find(scope, null, other, DEPTH).vectors()), other);
    }

    private QueryReading read(SearchKnowledge query) {
        return read(query, query.options().expansion(), query.options().legs() == Legs.LEXICAL ? Vectors.NONE : Vectors.LIKELY);
    }

    private QueryReading read(SearchKnowledge query, boolean expand, Vectors vectors) {
        return queries.query(new ReadQuery(query.accountId(), query.query(), expand, vectors), ResponseTypes.instanceOf(QueryReading.class)).join();
    }

    private static void require(SearchKnowledge query) {
        if (query.query().isBlank() || query.query().length() > SearchKnowledge.LONGEST_QUERY) {
            throw new Refusal(Reason.INVALID, Subject.SEARCH, "query",
                    "a question has between 1 and " + SearchKnowledge.LONGEST_QUERY + " characters");
        }
        if (query.topK() < 1) {
            throw new Refusal(Reason.INVALID, Subject.SEARCH, "topK", "at least one passage has to be wanted");
        }
    }
}
