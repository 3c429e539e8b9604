package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** An index of one or several fields, in their order; an array has an entry for each of its elements. */
final class SecondaryIndex extends Index<Object> {

    private static final String UNORDERED = "unordered";
    /** The position of a document that is not in the collection yet. */
    private static final Object NOWHERE = new Object();

    private final MVMap<IndexEntry, Boolean> entries;
    private final MVMap<String, Boolean> state;
    private final boolean unique;
    private final Function<Object, @Nullable Document> documents;

    /** @param state remembers, once for all, that a value came whose place in the index is not its place in a sorted list */
    SecondaryIndex(String name, List<IndexKey> keys, boolean sparse, boolean unique, MVMap<IndexEntry, Boolean> entries,
            MVMap<String, Boolean> state, Function<Object, @Nullable Document> documents) {
        super(name, keys, sparse);
        this.entries = entries;
        this.state = state;
        this.unique = unique;
        this.documents = documents;
    }

    /** Whether the order of the entries is the order of the documents: every value single, and held exactly. */
    boolean isOrdered() {
        return !state.containsKey(UNORDERED);
    }

    boolean lacksDocuments() {
        return isSparse();
    }

    /** The positions between two places, read as they are asked for; one that has several entries there comes several times. */
    Iterator<Object> scan(IndexEntry from, IndexEntry to, boolean backwards) {
        var cursor = backwards ? entries.cursor(to, from, true) : entries.cursor(from, to, false);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public Object next() {
                return Missing.ofNullable(cursor.next().position());
            }
        };
    }

    private Set<IndexEntry> entriesOf(Document document, @Nullable Object position) {
        if (isSparse() && keys().stream().allMatch(key ->
                Utils.getSubdocumentValueCollectionAware(document, key) instanceof Missing)) {
            return Set.of();
        }
        List<List<SortValue>> rows = List.of(List.of());
        for (String key : keys()) {
            var values = new LinkedHashSet<SortValue>();
            collect(Utils.getSubdocumentValueCollectionAware(document, key), values);
            var longer = new ArrayList<List<SortValue>>();
            for (List<SortValue> row : rows) {
                for (SortValue value : values) {
                    var next = new ArrayList<>(row);
                    next.add(value);
                    longer.add(Collections.unmodifiableList(next));
                }
            }
            rows = longer;
        }
        var found = new LinkedHashSet<IndexEntry>();
        rows.forEach(row -> found.add(new IndexEntry(row, position instanceof Missing ? null : position, 0)));
        return found;
    }

    private static void collect(@Nullable Object value, Set<SortValue> into) {
        if (value instanceof Collection<?> list) {
            // The array itself, which only a search for anything at all finds, says that there was one.
            into.add(SortValue.of(list));
            list.forEach(element -> collect(element, into));
        } else {
            into.add(SortValue.of(value));
        }
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        requireUnique(document, NOWHERE, collection);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        requireUnique(after, Missing.ofNullable(before.get("_id")), collection);
    }

    private void requireUnique(Document document, Object own, MongoCollection<Object> collection) {
        Set<KeyValue> keys = getKeyValues(document);
        if (!unique) {
            return;
        }
        for (IndexEntry entry : entriesOf(document, null)) {
            var same = scan(IndexEntry.before(entry.values()), IndexEntry.after(entry.values()), false);
            while (same.hasNext()) {
                Object position = same.next();
                if (!position.equals(own) && !Collections.disjoint(keys, keysAt(position))) {
                    throw new DuplicateKeyError(this, collection, getKeys(), keys.iterator().next());
                }
            }
        }
    }

    private Set<KeyValue> keysAt(Object position) {
        Document document = documents.apply(position);
        return document == null ? Set.of() : getKeyValues(document);
    }

    @Override
    public void add(Document document, @Nullable Object position, MongoCollection<Object> collection) {
        requireUnique(document, Missing.ofNullable(position), collection);
        for (IndexEntry entry : entriesOf(document, position)) {
            if (!entry.values().stream().allMatch(SortValue::exact)) {
                state.putIfAbsent(UNORDERED, true);
            }
            entries.put(entry, true);
        }
    }

    @Override
    public @Nullable Object remove(Document document) {
        Object position = document.get("_id");
        Set<IndexEntry> gone = entriesOf(document, position);
        gone.forEach(entries::remove);
        return gone.isEmpty() ? null : Missing.ofNullable(position);
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        Set<IndexEntry> old = entriesOf(before, position);
        Set<IndexEntry> now = entriesOf(after, position);
        old.stream().filter(entry -> !now.contains(entry)).forEach(entries::remove);
        if (!old.equals(now)) {
            add(after, position, collection);
        }
    }

    /** Positions are asked of the index of ids. */
    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    /** Searches are planned by {@link QueryPlan}. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException("QueryPlan plans searches");
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other) && unique == other.isUnique()
                && Objects.equals(toIndexDescription().get("key"), other.toIndexDescription().get("key"));
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        entries.clear();
        state.clear();
    }
}
