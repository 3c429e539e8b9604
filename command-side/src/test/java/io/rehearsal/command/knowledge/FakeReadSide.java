package io.rehearsal.command.knowledge;

import io.rehearsal.events.knowledge.ChunkTrace;
import io.rehearsal.events.knowledge.ChunkTrace.Outcome;
import io.rehearsal.events.knowledge.queries.FindOwnChunks;
import io.rehearsal.events.knowledge.queries.SearchAnswer;
import io.rehearsal.events.knowledge.queries.SearchKnowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;

/** Somebody has chunks 1 to 300, and a search answers what it is told to. */
public final class FakeReadSide {

    final List<SearchKnowledge> searches = new ArrayList<>();
    Function<SearchKnowledge, SearchAnswer> search =
            query -> new SearchAnswer(List.of(Passages.whole(1), Passages.whole(9)), query.traced().stream().map(FakeReadSide::trace).toList(), null, null);
    private final long owner;

    FakeReadSide(long owner) {
        this.owner = owner;
    }

    @QueryHandler
    public List<Long> find(FindOwnChunks query) {
        return query.accountId() == owner ? query.chunkIds().stream().filter(id -> id >= 1 && id <= 300).toList() : List.of();
    }

    @QueryHandler
    public SearchAnswer search(SearchKnowledge query) {
        searches.add(query);
        return search.apply(query);
    }

    private static ChunkTrace trace(long id) {
        return id == 1 || id == 9
                ? new ChunkTrace(id, Outcome.FOUND, id == 1 ? 1 : 2, null, null, null, null)
                : new ChunkTrace(id, Outcome.NOT_A_CANDIDATE, null, null, null, null, null);
    }
}
