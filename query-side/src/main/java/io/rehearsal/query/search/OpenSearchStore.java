package io.rehearsal.query.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rehearsal.query.projection.Child;
import io.rehearsal.query.projection.ChildWrite;
import io.rehearsal.query.projection.Projection;
import io.rehearsal.query.projection.ProjectionStore;
import io.rehearsal.query.projection.StoreUnavailable;
import io.rehearsal.query.projection.Stored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The documents of a generation in an index of their own. What an interrupted write has left is put right when it is written again. */
final class OpenSearchStore<V> implements ProjectionStore<V> {

    private static final String KEPT = "2m";

    private final SearchCalls calls;
    private final ChunkEntries chunkEntries;
    private final String alias;
    private final String index;
    private final StoredViews<V> documents;
    private volatile @Nullable Set<String> models;

    OpenSearchStore(SearchCalls calls, ChunkVectors vectors, String alias, String index, Projection<V> projection) {
        this.calls = calls;
        this.chunkEntries = new ChunkEntries(vectors, model -> models().contains(model.id()));
        this.alias = alias;
        this.index = index;
        this.documents = new StoredViews<>(projection.viewType());
    }

    @Override
    public void prepare() {
        drop();
        calls.put("/" + index, IndexDefinition.json());
        models = null;
    }

    /** Those whose vectors this index holds. It may be of an older version than today's code. */
    private Set<String> models() {
        var known = models;
        if (known == null) {
            known = IndexDefinition.models(calls.get("/" + index + "/_mapping").path(index).path("mappings"));
            models = known;
        }
        return known;
    }

    /** Vectors are searched under the name of their model, so that those of an older index are never compared with others. */
    @Override
    public void expose() {
        var request = SearchCalls.JSON.createObjectNode();
        var actions = request.putArray("actions");
        calls.get("/" + alias + "-g*/_alias").properties().forEach(read -> read.getValue().path("aliases").fieldNames()
                .forEachRemaining(name -> actions.addObject().putObject("remove").put("index", read.getKey()).put("alias", name)));
        actions.addObject().putObject("add").put("index", index).put("alias", alias);
        models().forEach(model -> actions.addObject().putObject("add").put("index", index).put("alias", OpenSearchStores.vectors(alias, model)));
        calls.post("/_aliases", request);
    }

    @Override
    public boolean answers() {
        return calls.isAnswered();
    }

    /** Vectors are computed once, by one node. */
    @Override
    public boolean isWrittenByAll() {
        return false;
    }

    @Override
    public Map<String, Stored<V>> load(Collection<String> keys) {
        var found = new HashMap<String, Stored<V>>();
        loadStored(keys).forEach((key, document) -> found.put(key, documents.read(document)));
        return found;
    }

    @Override
    public Map<String, Long> applied(Collection<String> keys) {
        var found = new HashMap<String, Long>();
        if (!keys.isEmpty()) {
            var request = ownEntries().put("size", 10_000);
            var terms = ((ObjectNode) request.at("/query/bool")).withArray("filter").addObject().putObject("terms").putArray(IndexFormat.KEY);
            keys.forEach(terms::add);
            for (JsonNode hit : calls.post(searched(), request).at("/hits/hits")) {
                var document = IndexFormat.document(hit.at("/_source/" + IndexFormat.KEY).asText(), hit.get("_source"), List.of());
                found.put(document.key(), document.parked() ? Long.MAX_VALUE : document.applied().getOrDefault(document.key(), -1L));
            }
        }
        return found;
    }

    private Map<String, StoredDocument> loadStored(Collection<String> keys) {
        var found = new HashMap<String, StoredDocument>();
        if (!keys.isEmpty()) {
            var request = SearchCalls.JSON.createObjectNode();
            var terms = request.putObject("query").putObject("terms").putArray(IndexFormat.KEY);
            keys.forEach(terms::add);
            new IndexedDocuments(new IndexPages(calls, searched(), request))
                    .forEachRemaining(document -> found.put(document.key(), document));
        }
        return found;
    }

    @Override
    public boolean replace(Change<V> change) {
        write(List.of(change));
        return true;
    }

    /** Chunks before their document, which tells what has been applied; those that are gone after it. */
    @Override
    public void write(Collection<Change<V>> changes) {
        var lines = new BulkLines(calls, index);
        for (var change : changes) {
            var stored = documents.write(change.after());
            var before = IndexFormat.chunks(change.before() == null ? null : documents.write(change.before()));
            var after = IndexFormat.chunks(stored);
            var changed = after.values().stream().filter(chunk -> !chunk.equals(before.get(chunk.chunkId()))).toList();
            chunkEntries.forEach(stored.key(), changed, (id, entry) -> lines.put(IndexFormat.chunkId(id), entry));
            lines.put(stored.key(), IndexFormat.entry(stored));
            before.keySet().stream().filter(id -> !after.containsKey(id)).forEach(id -> lines.delete(IndexFormat.chunkId(id)));
        }
        lines.flush();
        calls.post("/" + index + "/_refresh", SearchCalls.JSON.createObjectNode());
    }

    @Override
    public void writeChildren(String key, List<ChildWrite> writes) {
        if (!writes.isEmpty()) {
            throw new UnsupportedOperationException("nothing is kept beside what is searched");
        }
    }

    @Override
    public <C extends Child> Optional<C> child(Class<C> type, Object id) {
        return Optional.empty();
    }

    @Override
    public List<Child> children(String key) {
        return List.of();
    }

    @Override
    public List<String> ownedBy(long owner) {
        var request = ownEntries().put("size", 10_000);
        ((ObjectNode) request.at("/query/bool")).withArray("filter").addObject().putObject("term")
                .put(IndexFormat.FOUND, IndexFormat.found(StoredViews.OWNER, Long.toString(owner)));
        return orElse(List.of(), () -> keys(request));
    }

    @Override
    public long hash(Stored<V> document) {
        return documents.write(document).hashCode();
    }

    @Override
    public long count() {
        return orElse(0L, () -> calls.post("/" + index + "/_count", ownEntries()).path("count").asLong());
    }

    /** In what is gone there is nothing. */
    private static <T> T orElse(T nothing, Supplier<T> request) {
        try {
            return request.get();
        } catch (StoreUnavailable e) {
            if (e.isLost()) {
                return nothing;
            }
            throw e;
        }
    }

    /** Of one moment, whatever is written meanwhile. */
    @Override
    public Stream<Stored<V>> scan() {
        var moment = calls.post(searched() + "/point_in_time?keep_alive=" + KEPT, SearchCalls.JSON.createObjectNode()).get("pit_id");
        var request = SearchCalls.JSON.createObjectNode();
        request.putObject("pit").put("keep_alive", KEPT).set("id", moment);
        Iterable<StoredDocument> all = () -> new IndexedDocuments(new IndexPages(calls, "/_search", request));
        var end = SearchCalls.JSON.createObjectNode();
        end.putArray("pit_id").add(moment);
        return StreamSupport.stream(all.spliterator(), false).map(documents::read).onClose(() -> calls.delete("/_search/point_in_time", end));
    }

    @Override
    public void drop() {
        calls.delete("/" + index, null);
    }

    private String searched() {
        return "/" + index + "/_search";
    }

    private static ObjectNode ownEntries() {
        var request = SearchCalls.JSON.createObjectNode();
        request.putObject("query").putObject("bool").putArray("filter").addObject().putObject("term").put(IndexFormat.KIND, IndexFormat.DOCUMENT);
        return request;
    }

    private List<String> keys(ObjectNode request) {
        request.putArray("_source").add(IndexFormat.KEY);
        var keys = new ArrayList<String>();
        for (JsonNode hit : calls.post(searched(), request).at("/hits/hits")) {
            keys.add(hit.at("/_source/" + IndexFormat.KEY).asText());
        }
        return keys;
    }
}
