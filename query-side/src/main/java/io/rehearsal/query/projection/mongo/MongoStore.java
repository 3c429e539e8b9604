package io.rehearsal.query.projection.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import io.rehearsal.query.projection.ProjectionStore;
import io.rehearsal.query.projection.StoredDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** The documents of a generation in a collection. */
final class MongoStore implements ProjectionStore {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final int SCAN_BATCH = 1000;

    private final MongoCollection<Document> documents;
    private final Lookup lookup;

    MongoStore(MongoDatabase database, String name) {
        this.documents = database.getCollection(name);
        this.lookup = new Lookup(database.getCollection(name + "_lookup"));
    }

    @Override
    public Map<String, StoredDocument> load(Collection<String> keys) {
        var found = new HashMap<String, StoredDocument>();
        if (keys.size() == 1) {
            documents.find(eq(DocumentFormat.ID, keys.iterator().next())).map(DocumentFormat::read)
                    .forEach(document -> found.put(document.key(), document));
        } else if (!keys.isEmpty()) {
            documents.find(in(DocumentFormat.ID, keys)).batchSize(SCAN_BATCH).map(DocumentFormat::read)
                    .forEach(document -> found.put(document.key(), document));
        }
        return found;
    }

    @Override
    public void write(Collection<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        // A document must be found by what it has before it can be read; what it loses may go as early.
        lookup.add(changes);
        lookup.remove(changes);
        // In the order of the keys: the embedded store then writes each of its pages once.
        documents.bulkWrite(changes.stream()
                .sorted(Comparator.comparing(change -> change.after().key()))
                .map(MongoStore::model)
                .toList(), UNORDERED);
    }

    /** What is new is not looked for first, which the embedded store takes long for. */
    private static WriteModel<Document> model(Change change) {
        var document = DocumentFormat.write(change.after());
        return change.before() == null
                ? new InsertOneModel<>(document)
                : new ReplaceOneModel<>(eq(DocumentFormat.ID, change.after().key()), document, UPSERT);
    }

    @Override
    public List<StoredDocument> find(String field, String value) {
        return load(lookup.keys(field, value)).values().stream()
                .filter(document -> value.equals(document.fields().get(field)))
                .toList();
    }

    @Override
    public List<StoredDocument> list(int offset, int limit) {
        return documents.find().sort(ascending(DocumentFormat.ORDER, DocumentFormat.ID)).skip(offset).limit(limit)
                .map(DocumentFormat::read).into(new ArrayList<>());
    }

    @Override
    public long count() {
        return documents.estimatedDocumentCount();
    }

    @Override
    public Stream<StoredDocument> scan() {
        var cursor = documents.find().batchSize(SCAN_BATCH).map(DocumentFormat::read).iterator();
        Iterable<StoredDocument> all = () -> cursor;
        return StreamSupport.stream(all.spliterator(), false).onClose(cursor::close);
    }

    @Override
    public void drop() {
        documents.drop();
        lookup.drop();
    }
}
