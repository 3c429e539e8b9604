package io.rehearsal.query.search;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.knowledge.queries.QueryReading;
import io.rehearsal.events.knowledge.queries.ReadQuery;
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
 * Searches a person's documents: the assistant reads the question and puts it into the other language, the legs find candidates on both
 * sides, fusion orders them, the assistant reads
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
        var sides = Side.of(LexicalQuestion.of(query.query(), reading.expansions()), reading);
        var searching = query.options().legs() == Legs.VECTOR ? sides.stream().map(Side::withoutWords).toList() : sides;
        var hits = times.of("find", () -> find(query, scope, searching));
        var fused = Gathering.candidates(hits);
        var ranked = query.options().reranking()
                ? times.of("rerank", () -> reranking.rank(query, scope, sides, fused))
                : Reranking.Ranked.asTheyAre(fused);
        return times.of("answer", () -> answering.answer(query, scope, sides, reading, ranked));
    }

    private List<LegHits> find(SearchKnowledge query, Scope scope, List<Side> sides) {
        var hits = index.find(scope, sides, DEPTH);
        boolean wanted = query.options().legs() == Legs.VECTOR && sides.getFirst().vector() != null;
        if (wanted && hits.getFirst().vector() == null) {
            throw new Refusal(Reason.UNAVAILABLE, Subject.SEARCH, "the index of this embedding model is not built yet");
        }
        return hits;
    }

    private QueryReading read(SearchKnowledge query) {
        return queries.query(new ReadQuery(query.accountId(), query.query(), query.options().expansion(), query.options().legs() != Legs.LEXICAL),
                ResponseTypes.instanceOf(QueryReading.class)).join();
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
