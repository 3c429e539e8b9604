package io.rehearsal.query.projection.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import io.rehearsal.query.projection.Child;
import io.rehearsal.query.projection.ChildWrite;
import io.rehearsal.query.projection.Projection;
import io.rehearsal.query.projection.QueryableStore;
import io.rehearsal.query.projection.Stored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.query.Query;

/** A generation in MongoDB: a collection of roots, and one of each kind of what is beside them. */
final class MongoStore<V> implements QueryableStore<V> {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final int SCAN_BATCH = 1000;

    private final MongoTemplate template;
    private final Projection<V> projection;
    private final RootFormat<V> format;
    private final String name;

    MongoStore(MongoTemplate template, Projection<V> projection, String name) {
        this.template = template;
        this.projection = projection;
        this.format = new RootFormat<>(template.getConverter(), projection.viewType());
        this.name = name;
    }

    private MongoCollection<Document> roots() {
        return template.getCollection(name);
    }

    private String collection(Class<? extends Child> type) {
        return projection.children().entrySet().stream()
                .filter(entry -> entry.getValue() == type)
                .map(entry -> name + "_" + entry.getKey())
                .findFirst().orElseThrow();
    }

    @Override
    public Map<String, Stored<V>> load(Collection<String> keys) {
        var found = new HashMap<String, Stored<V>>();
        if (!keys.isEmpty()) {
            roots().find(ids(keys)).batchSize(SCAN_BATCH).map(format::read).forEach(root -> found.put(root.key(), root));
        }
        return found;
    }

    private static Bson ids(Collection<String> keys) {
        return keys.size() == 1
                ? eq(RootFormat.ID, RootFormat.id(keys.iterator().next()))
                : in(RootFormat.ID, keys.stream().map(RootFormat::id).toList());
    }

    @Override
    public Map<String, Long> applied(Collection<String> keys) {
        var found = new HashMap<String, Long>();
        if (!keys.isEmpty()) {
            roots().find(ids(keys)).projection(Projections.include(RootFormat.AGGREGATE, RootFormat.APPLIED, RootFormat.PARKED))
                    .batchSize(SCAN_BATCH)
                    .forEach(root -> found.put(root.getString(RootFormat.AGGREGATE), RootFormat.applied(root)));
        }
        return found;
    }

    @Override
    public boolean replace(Change<V> change) {
        writeChildren(change.after().key(), change.children());
        var document = format.write(change.after());
        var before = change.before();
        if (before != null) {
            var same = and(eq(RootFormat.ID, document.get(RootFormat.ID)), eq(RootFormat.REVISION, before.revision()));
            return roots().replaceOne(same, document).getMatchedCount() == 1;
        }
        try {
            roots().insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void write(Collection<Change<V>> changes) {
        var children = new ChildWrites(template.getConverter());
        changes.forEach(change -> children.add(change.after().key(), change.children()));
        children.write(type -> template.getCollection(collection(type)));
        // In the order of the ids: the embedded store then writes each of its pages once.
        var models = changes.stream().sorted(Comparator.comparing(change -> change.after().key())).map(this::model).toList();
        if (!models.isEmpty()) {
            roots().bulkWrite(models, UNORDERED);
        }
    }

    /** What is new is not looked for first, which the embedded store takes long for. */
    private WriteModel<Document> model(Change<V> change) {
        var document = format.write(change.after());
        return change.before() == null
                ? new InsertOneModel<>(document)
                : new ReplaceOneModel<>(eq(RootFormat.ID, document.get(RootFormat.ID)), document, UPSERT);
    }

    @Override
    public void writeChildren(String key, List<ChildWrite> writes) {
        if (!writes.isEmpty()) {
            var children = new ChildWrites(template.getConverter());
            children.add(key, writes);
            children.write(type -> template.getCollection(collection(type)));
        }
    }

    @Override
    public <C extends Child> Optional<C> child(Class<C> type, Object id) {
        return Optional.ofNullable(template.findById(id, type, collection(type)));
    }

    @Override
    public List<Child> children(String key) {
        var all = new ArrayList<Child>();
        var ofRoot = Query.query(where(RootFormat.ROOT).is(RootFormat.id(key)));
        projection.children().values().forEach(type -> all.addAll(template.find(ofRoot, type, collection(type))));
        return all;
    }

    @Override
    public List<String> ownedBy(long owner) {
        return roots().find(eq(RootFormat.OWNER, owner))
                .projection(Projections.include(RootFormat.AGGREGATE))
                .map(root -> root.getString(RootFormat.AGGREGATE))
                .into(new ArrayList<>());
    }

    @Override
    public List<V> find(Query query) {
        return template.find(query, projection.viewType(), name);
    }

    @Override
    public <S> List<S> find(Query query, Class<S> shape) {
        return template.find(query, shape, name);
    }

    @Override
    public <C extends Child> List<C> findChildren(Class<C> type, Query query) {
        return template.find(query, type, collection(type));
    }

    @Override
    public long count(Query query) {
        return template.count(query, name);
    }

    @Override
    public long countChildren(Class<? extends Child> type, Query query) {
        return template.count(query, collection(type));
    }

    @Override
    public <S> List<S> aggregate(Class<S> shape, AggregationOperation... stages) {
        return template.aggregate(Aggregation.newAggregation(stages), name, shape).getMappedResults();
    }

    @Override
    public long count() {
        return roots().estimatedDocumentCount();
    }

    @Override
    public Stream<Stored<V>> scan() {
        var cursor = roots().find().batchSize(SCAN_BATCH).map(format::read).iterator();
        Iterable<Stored<V>> all = () -> cursor;
        return StreamSupport.stream(all.spliterator(), false).onClose(cursor::close);
    }

    @Override
    public long hash(Stored<V> document) {
        return format.write(document).hashCode();
    }

    @Override
    public boolean answers() {
        try {
            template.executeCommand("{ ping: 1 }");
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Override
    public void prepare() {
        drop();
        new Indexes(template, projection).create(name);
    }

    @Override
    public void drop() {
        projection.children().values().forEach(type -> drop(collection(type)));
        drop(name);
    }

    private void drop(String collection) {
        if (template.collectionExists(collection)) {
            template.dropCollection(collection);
        }
    }
}
