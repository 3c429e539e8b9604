package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A collection that reads by its indexes, and no more than what is asked for. */
final class IndexedCollection extends H2Collection {

    private static final String ID_INDEX = "_id_";
    /** What the last query of this thread did. */
    private static final ThreadLocal<Execution> LAST = ThreadLocal.withInitial(() -> new Execution(null));

    private final MVMap<Object, Document> documents;

    IndexedCollection(MongoDatabase database, String name, CollectionOptions options, MVMap<Object, Document> documents,
            MVMap<String, Object> meta, CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
        this.documents = documents;
    }

    /** How a query went. */
    static final class Execution {
        final @Nullable Index<?> index;
        long examined;
        long returned;

        private Execution(@Nullable Index<?> index) {
            this.index = index;
        }
    }

    static Execution lastExecution() {
        return LAST.get();
    }

    @Override
    public void addIndex(Index<Object> index) {
        try {
            super.addIndex(index);
        } finally {
            boolean half = index instanceof SecondaryIndex
                    && getIndexes().stream().noneMatch(other -> other.getName().equals(index.getName()));
            if (half) {
                index.drop();
            }
        }
    }

    @Override
    protected synchronized QueryResult queryDocuments(Document query, @Nullable Document order, int skip, int limit, int batchSize,
            @Nullable Document fields) {
        if (order != null && order.containsKey("$natural")) {
            return super.queryDocuments(query, order, skip, limit, batchSize, fields);
        }
        Optional<Index<Object>> ids = idIndexFor(query);
        Optional<QueryPlan> plan = ids.isPresent() ? Optional.empty() : QueryPlan.best(secondary(), query, order);
        var execution = new Execution(ids.<Index<?>>map(index -> index).orElse(plan.map(QueryPlan::index).orElse(null)));
        Stream<Document> found = ids.map(index -> positions(index, query)).or(() -> plan.map(QueryPlan::positions))
                .map(positions -> positions.map(position -> documents.get(Missing.ofNullable(position))).filter(Objects::nonNull))
                .orElseGet(() -> documents.values().stream())
                .peek(document -> execution.examined++)
                .filter(document -> documentMatchesQuery(document, query));
        if (order != null && !order.isEmpty() && plan.filter(QueryPlan::sorted).isEmpty()) {
            found = new DocumentOrder(order).sorted(found);
        }
        found = limit > 0 ? found.skip(skip).limit(limit) : found.skip(skip);
        // A document in the store is never changed, so that what was read stays as it was while it is sent.
        List<Document> page = found.map(Document::cloneDeeply).toList();
        execution.returned = page.size();
        LAST.set(execution);
        return matchDocumentsFromStream(page.stream(), new Document(), null, 0, 0, batchSize, fields);
    }

    private Optional<Index<Object>> idIndexFor(Document query) {
        if (!query.containsKey("_id")) {
            return Optional.empty();
        }
        return getIndexes().stream()
                .filter(index -> index.getName().equals(ID_INDEX) && index.canHandle(new Document("_id", query.get("_id"))))
                .findFirst();
    }

    private static Stream<Object> positions(Index<Object> ids, Document query) {
        return StreamSupport.stream(ids.getPositions(new Document("_id", query.get("_id"))).spliterator(), false);
    }

    private List<SecondaryIndex> secondary() {
        return getIndexes().stream().filter(SecondaryIndex.class::isInstance).map(SecondaryIndex.class::cast).toList();
    }
}
