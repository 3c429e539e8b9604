package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database whose maps are opened with their types before the server opens them with none. */
final class TypedDatabase extends H2Database {

    private static final String ID_INDEX = "_id_";

    private final MVStore store;

    TypedDatabase(String name, MVStore store, CursorRegistry cursors) {
        // The server opens collections while it is constructed.
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        String name = getFullCollectionNamespace(collection);
        MVMap<Object, Document> documents = TypedMaps.openDocuments(store, name);
        return new IndexedCollection(this, collection, options, documents, store.openMap("meta." + name), cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(String collection, String index, List<IndexKey> keys, boolean sparse) {
        if (!index.equals(ID_INDEX)) {
            return ordered(collection, index, keys, sparse, true);
        }
        TypedMaps.openIndex(store, getFullCollectionNamespace(collection), index);
        return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(String collection, String index, List<IndexKey> keys, boolean sparse) {
        return ordered(collection, index, keys, sparse, false);
    }

    private Index<Object> ordered(String collection, String index, List<IndexKey> keys, boolean sparse, boolean unique) {
        String namespace = getFullCollectionNamespace(collection);
        MVMap<Object, Document> documents = TypedMaps.openDocuments(store, namespace);
        return new SecondaryIndex(index, keys, sparse, unique, TypedMaps.openOrdered(store, namespace, index, keys),
                TypedMaps.openState(store, namespace, index), documents::get);
    }

    @Override
    protected synchronized void addIndex(Document description) {
        IndexDescription.requireSupported(description);
        super.addIndex(description);
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String index) {
        super.dropIndex(collection, index);
        TypedMaps.removeOrdered(store, collection.getFullName(), index);
    }

    @Override
    public Document handleCommand(Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        boolean ordered = !Boolean.FALSE.equals(query.get("ordered"));
        UnaryOperator<Document> server = one -> super.handleCommand(channel, command, one, databases, oplog);
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "explain" -> explain((Document) Objects.requireNonNull(query.get("explain")));
            case "dropindexes" -> query.get("index") instanceof String name ? dropByName(query, name, server) : server.apply(query);
            case "update" -> ordered ? OrderedWrites.update(query, server) : server.apply(query);
            case "insert" -> OrderedWrites.countInserted(query, server.apply(query), ordered);
            case "aggregate" -> aggregate(query, databases, oplog).orElseGet(() -> server.apply(query));
            default -> server.apply(query);
        };
    }

    /** Reads by an index what the first stages ask for; empty where they ask for everything, or not of documents. */
    private Optional<Document> aggregate(Document command, DatabaseResolver databases, Oplog oplog) {
        FindStages stages = FindStages.of(Aggregation.parse(command.get("pipeline")));
        boolean everything = stages.filter().isEmpty() && stages.sort() == null && stages.limit() == 0 && !stages.onlyRead();
        if (everything || !(resolveCollection(String.valueOf(command.get("aggregate")), false) instanceof IndexedCollection collection)) {
            return Optional.empty();
        }
        Aggregation rest = Aggregation.fromPipeline(stages.rest(), databases, this, collection, oplog);
        rest.validate(command);
        var found = collection.search(stages.filter(), stages.sort(), stages.skip(), stages.limit()).found().stream();
        Document cursor = new Document("id", 0L).append("ns", collection.getFullName())
                .append("firstBatch", rest.runStages(stages.onlyRead() ? found : found.map(Document::cloneDeeply)));
        return Optional.of(new Document("cursor", cursor).append("ok", 1.0));
    }

    /** The server looks for the name in all collections, so it is told the fields instead. */
    private Document dropByName(Document query, String name, UnaryOperator<Document> server) {
        MongoCollection<Object> collection = resolveCollection((String) query.get("dropIndexes"), false);
        List<Document> named = collection == null ? List.of() : List.copyOf(collection.getIndexes()).stream()
                .filter(index -> name.equals("*") ? !index.getName().equals(ID_INDEX) : index.getName().equals(name))
                .map(index -> (Document) index.toIndexDescription().get("key"))
                .toList();
        if (named.isEmpty() && !name.equals("*")) {
            return server.apply(query);
        }
        Document answer = new Document("ok", 1.0);
        for (Document key : named) {
            Document one = new Document("dropIndexes", query.get("dropIndexes")).append("index", key);
            answer = server.apply(one);
        }
        return answer;
    }

    private Document explain(Document command) {
        return Explanation.of(resolveCollection(String.valueOf(command.getOrDefault("find", command.get("aggregate"))), false), command);
    }

    /** The server lets two writers make the same collection. */
    @Override
    protected synchronized MongoCollection<Object> resolveOrCreateCollection(String collection) {
        return super.resolveOrCreateCollection(collection);
    }

    @Override
    public synchronized MongoCollection<Object> createCollectionOrThrowIfExists(String collection, CollectionOptions options) {
        return super.createCollectionOrThrowIfExists(collection, options);
    }
}
