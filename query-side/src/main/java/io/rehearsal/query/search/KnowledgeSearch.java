package io.rehearsal.query.search;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.knowledge.QueryReading;
import io.rehearsal.events.knowledge.ReadQuery;
import io.rehearsal.events.knowledge.SearchAnswer;
import io.rehearsal.events.knowledge.SearchKnowledge;
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
        var legs = query.options().legs();
        var hits = times.of("find", () -> index.find(scope, legs == Legs.VECTOR ? null : words, reading.vectors(), DEPTH));
        var fused = Gathering.candidates(legs, hits);
        var ranked = query.options().reranking()
                ? times.of("rerank", () -> reranking.rank(query, scope, words, reading, fused))
                : Reranking.Ranked.asTheyAre(fused);
        return times.of("answer", () -> answering.answer(query, scope, words, reading, ranked));
    }

    private QueryReading read(SearchKnowledge query) {
        var wanted = new ReadQuery(query.accountId(), query.query(), query.options().expansion(), query.options().legs() != Legs.LEXICAL);
        return queries.query(wanted, ResponseTypes.instanceOf(QueryReading.class)).join();
    }

    private static void require(SearchKnowledge query) {
        if (query.query().isBlank() || query.query().length() > SearchKnowledge.LONGEST_QUERY) {
            throw new Refusal(Reason.INVALID, "a question has between 1 and " + SearchKnowledge.LONGEST_QUERY + " characters");
        }
        if (query.topK() < 1) {
            throw new Refusal(Reason.INVALID, "at least one passage has to be wanted");
        }
    }
}
