package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that reads by its indexes, and no more than what is asked for. A document in it is never changed, only replaced,
 * so that what was read stays as it was while it is sent.
 */
final class IndexedCollection extends H2Collection {

    private enum Purpose { TO_READ, TO_CHANGE_ONE, TO_CHANGE_ALL }

    private final MVMap<Object, Document> documents;
    /** What the documents are looked for, guarded by the lock that every command holds. */
    private Purpose purpose = Purpose.TO_READ;

    IndexedCollection(MongoDatabase database, String name, CollectionOptions options, MVMap<Object, Document> documents,
            MVMap<String, Object> meta, CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
        this.documents = documents;
    }

    /**
     * How a search went.
     *
     * @param index null where all documents were looked through
     */
    record Execution(@Nullable String index, long examined, List<Document> found) {
    }

    @Override
    public synchronized void addIndex(Index<Object> index) {
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
    public synchronized void dropIndex(String name) {
        super.dropIndex(name);
    }

    @Override
    protected synchronized QueryResult queryDocuments(Document query, @Nullable Document order, int skip, int limit, int batchSize,
            @Nullable Document fields) {
        if (order != null && order.containsKey("$natural")) {
            return super.queryDocuments(query, order, skip, limit, batchSize, fields);
        }
        List<Document> found = search(query, order, skip, purpose == Purpose.TO_CHANGE_ONE ? 1 : limit).found();
        Stream<Document> answer = purpose == Purpose.TO_READ ? found.stream() : found.stream().map(Document::cloneDeeply);
        return matchDocumentsFromStream(answer, new Document(), null, 0, 0, batchSize, fields);
    }

    /** @param limit 0 for all */
    synchronized Execution search(Document query, @Nullable Document order, int skip, int limit) {
        Optional<AccessPath> path = accessPath(Conditions.of(query), order, limit > 0);
        long[] examined = {0};
        Stream<Document> found = path.map(way -> way.positions().map(this::getDocument).filter(Objects::nonNull))
                .orElseGet(() -> documents.values().stream())
                .peek(document -> examined[0]++)
                .filter(document -> documentMatchesQuery(document, query));
        if (order != null && !order.isEmpty() && !path.map(AccessPath::isSorted).orElse(false)) {
            found = new DocumentOrder(order).sorted(found);
        }
        found = limit > 0 ? found.skip(skip).limit(limit) : found.skip(skip);
        List<Document> page = found.toList();
        return new Execution(path.map(AccessPath::indexName).orElse(null), examined[0], page);
    }

    private Optional<AccessPath> accessPath(Conditions conditions, @Nullable Document order, boolean limited) {
        return getIndexes().stream().flatMap(index -> (index instanceof SecondaryIndex secondary
                ? QueryPlan.of(secondary, conditions, order, limited)
                : IdPath.of(index, documents, conditions, order)).stream()).max(AccessPath.byWorth(limited));
    }

    /** The stages of a pipeline change what they are given. */
    @Override
    public Stream<Document> handleQueryAsStream(Document query) {
        return search(query, null, 0, 0).found().stream().map(Document::cloneDeeply);
    }

    @Override
    public Stream<Document> queryAllAsStream() {
        return handleQueryAsStream(new Document());
    }

    @Override
    protected @Nullable Document getDocument(Object position) {
        return documents.get(Missing.ofNullable(position));
    }

    @Override
    public synchronized int count(@Nullable Document query, int skip, int limit) {
        return query == null || query.isEmpty()
                ? super.count(query, skip, limit)
                : search(query, null, skip, Math.max(limit, 0)).found().size();
    }

    @Override
    public synchronized Document updateDocuments(Document selector, Document update, ArrayFilters arrayFilters, boolean multi,
            boolean upsert, Oplog oplog) {
        purpose = multi ? Purpose.TO_CHANGE_ALL : Purpose.TO_CHANGE_ONE;
        try {
            return super.updateDocuments(selector, update, arrayFilters, multi, upsert, oplog);
        } finally {
            purpose = Purpose.TO_READ;
        }
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        purpose = Purpose.TO_CHANGE_ONE;
        try {
            return super.findAndModify(query);
        } finally {
            purpose = Purpose.TO_READ;
        }
    }

    /** The server takes a filter on a field named {@code query} for the whole of a query unless it is told otherwise. */
    @Override
    public synchronized int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return super.deleteDocuments(new Document("$query", selector), limit, oplog);
    }
}
