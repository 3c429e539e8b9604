package io.rehearsal.query.search;

import java.util.List;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * What may be found.
 *
 * @param documentIds empty for all of the owner's
 */
record Scope(long ownerId, List<Long> documentIds) {

    /** A filter that stands in every request of a search, so that nothing of another person's ever leaves the index. */
    Query filter() {
        return Query.of(query -> query.bool(all -> {
            all.filter(term -> term.term(owner -> owner.field(ChunkFields.OWNER).value(FieldValue.of(ownerId))));
            if (!documentIds.isEmpty()) {
                var values = documentIds.stream().map(FieldValue::of).toList();
                all.filter(term -> term.terms(in -> in.field(ChunkFields.DOCUMENT).terms(ids -> ids.value(values))));
            }
            return all;
        }));
    }

    /** As {@link #filter}, without what is answered only in the place of its parts. */
    Query searchable() {
        return Query.of(query -> query.bool(all -> all
                .filter(filter())
                .filter(term -> term.term(it -> it.field(ChunkFields.SEARCHED).value(FieldValue.TRUE)))));
    }
}
