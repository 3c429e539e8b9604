package io.rehearsal.query.search;

import io.rehearsal.events.knowledge.TextVector;
import java.util.ArrayList;
import java.util.Collection;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.msearch.MultisearchBody;
import org.opensearch.client.opensearch.core.msearch.RequestItem;

/** What the index is asked. */
final class ChunkRequests {

    private ChunkRequests() {
    }

    /** Hits with their scores and parents, and nothing else. */
    static RequestItem scored(Query query, int size) {
        return item(OpenSearchStores.ALIAS, scores(query, size));
    }

    /** Likewise, the chunks nearest to a vector; nothing where the index that is read holds no vectors of its model. */
    static RequestItem nearest(TextVector vector, Query filter, int size) {
        return item(OpenSearchStores.vectors(OpenSearchStores.ALIAS, vector.model().id()), scores(near(vector, filter, size), size));
    }

    private static RequestItem item(String index, MultisearchBody body) {
        return RequestItem.of(item -> item.header(header -> header.index(index).ignoreUnavailable(!index.equals(OpenSearchStores.ALIAS))).body(body));
    }

    private static MultisearchBody scores(Query query, int size) {
        return MultisearchBody.of(body -> body
                .query(query)
                .size(size)
                .source(source -> source.fetch(false))
                .docvalueFields(field -> field.field(ChunkFields.PARENT))
                .trackTotalHits(total -> total.enabled(false)));
    }

    /** Hits with what the index holds of them. */
    static RequestItem whole(Query query, int size) {
        return item(OpenSearchStores.ALIAS, MultisearchBody.of(body -> body.query(query).size(size).trackTotalHits(total -> total.enabled(false))));
    }

    /** What the first finds and scores, as far as the second lets it. */
    static Query bool(Query scoring, Query filter) {
        return Query.of(query -> query.bool(all -> all.must(scoring).filter(filter)));
    }

    /** These chunks. */
    static Query among(Collection<Long> chunkIds) {
        var ids = chunkIds.stream().map(IndexFormat::chunkId).toList();
        return Query.of(query -> query.ids(these -> these.values(ids)));
    }

    /** Of the chunks that the filter lets through: the filter is in the search, not after it. */
    private static Query near(TextVector vector, Query filter, int count) {
        var values = new ArrayList<Float>(vector.values().length);
        for (var value : vector.values()) {
            values.add(value);
        }
        return Query.of(query -> query.knn(knn -> knn
                .field(ChunkFields.vector(vector.language()))
                .vector(values)
                .k(count)
                .filter(filter)));
    }
}
