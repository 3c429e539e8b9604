package io.rehearsal.query.projection.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.addEachToSet;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import io.rehearsal.query.projection.ProjectionStore.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/**
 * Finds documents by a field's value: one entry a value, holding the keys of the documents that have it. The embedded
 * server has no indexes but unique ones and would read the whole collection instead.
 */
final class Lookup {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final String KEYS = "keys";

    private final MongoCollection<Document> entries;

    Lookup(MongoCollection<Document> entries) {
        this.entries = entries;
    }

    /** Keys of documents that may have the value. */
    Collection<String> keys(String field, String value) {
        var entry = entries.find(eq(DocumentFormat.ID, id(field, value))).first();
        return entry == null ? List.of() : entry.getList(KEYS, String.class);
    }

    void add(Collection<Change> changes) {
        var added = new HashMap<String, Set<String>>();
        for (var change : changes) {
            change.after().fields().forEach((field, value) -> {
                if (change.before() == null || !value.equals(change.before().fields().get(field))) {
                    added.computeIfAbsent(id(field, value), _ -> new LinkedHashSet<>()).add(change.after().key());
                }
            });
        }
        write(added.entrySet().stream()
                .map(entry -> (WriteModel<Document>) new UpdateOneModel<Document>(
                        eq(DocumentFormat.ID, entry.getKey()), addEachToSet(KEYS, new ArrayList<>(entry.getValue())), UPSERT))
                .toList());
    }

    /** Takes away what no longer holds; a value that nobody has leaves no trace. */
    void remove(Collection<Change> changes) {
        var removed = new HashMap<String, Set<String>>();
        for (var change : changes) {
            if (change.before() != null) {
                change.before().fields().forEach((field, value) -> {
                    if (!value.equals(change.after().fields().get(field))) {
                        removed.computeIfAbsent(id(field, value), _ -> new LinkedHashSet<>()).add(change.after().key());
                    }
                });
            }
        }
        var models = new ArrayList<WriteModel<Document>>();
        removed.forEach((id, keys) -> without(id, keys, models));
        write(models);
    }

    private void without(String id, Set<String> keys, List<WriteModel<Document>> models) {
        var entry = entries.find(eq(DocumentFormat.ID, id)).first();
        if (entry == null) {
            return;
        }
        var left = new ArrayList<>(entry.getList(KEYS, String.class));
        left.removeAll(keys);
        models.add(left.isEmpty()
                ? new DeleteOneModel<>(eq(DocumentFormat.ID, id))
                : new ReplaceOneModel<>(eq(DocumentFormat.ID, id), new Document(Map.of(DocumentFormat.ID, id, KEYS, left))));
    }

    private void write(List<WriteModel<Document>> models) {
        if (!models.isEmpty()) {
            entries.bulkWrite(models, UNORDERED);
        }
    }

    void drop() {
        entries.drop();
    }

    private static String id(String field, String value) {
        return field + '=' + value;
    }
}
