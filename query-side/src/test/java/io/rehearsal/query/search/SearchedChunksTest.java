package io.rehearsal.query.search;

import static io.rehearsal.query.knowledge.KnowledgeEvents.first;
import static io.rehearsal.query.knowledge.KnowledgeEvents.last;
import static io.rehearsal.query.knowledge.KnowledgeEvents.whole;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.query.projection.Checksum;
import io.rehearsal.query.projection.ProjectionStore.Change;
import io.rehearsal.query.projection.Stored;
import io.rehearsal.query.search.SearchableDocument.Pending;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opensearch.client.opensearch.OpenSearchClient;

/** What lies in the index beside the documents themselves: the chunks that are searched. */
class SearchedChunksTest {

    private static final String KEY = "document-7";
    private static final List<Chunk> CUT = List.of(whole(70), first(71, 70), last(72, 70));

    private final OpenSearchClient client = SearchNode.shared().client();
    private final SearchCalls calls = new SearchCalls(client);
    private final FakeVectors vectors = new FakeVectors();
    private final OpenSearchStore<SearchableDocument> store = new OpenSearchStore<>(calls, vectors, "chunks", "chunks-g1", new SearchProjection());

    @BeforeEach
    void prepare() {
        store.prepare();
    }

    @AfterEach
    void drop() throws IOException {
        store.drop();
        client._transport().close();
    }

    private static SearchableDocument document(@Nullable String category, Chunk... chunks) {
        return new SearchableDocument(7, 17, "queues.md", category, new Pending(2, CUT), List.of(chunks));
    }

    private static Stored<SearchableDocument> stored(@Nullable SearchableDocument view) {
        return new Stored<>(KEY, 3, view, 17L, false, false, 0);
    }

    private Stored<SearchableDocument> write(@Nullable Stored<SearchableDocument> before, @Nullable SearchableDocument after) {
        store.write(List.of(new Change<>(before, stored(after), List.of())));
        assertThat(store.load(Set.of(KEY))).containsEntry(KEY, stored(after));
        return stored(after);
    }

    private JsonNode search(String query) {
        return calls.post("/chunks-g1/_search", json("{\"size\": 100, \"query\": " + query + "}")).at("/hits/hits");
    }

    private List<Long> chunks() {
        return search("{\"term\": {\"kind\": \"chunk\"}}").findValues("chunkId").stream().map(JsonNode::asLong).sorted().toList();
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) SearchCalls.JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void it_is_told_which_chunks_can_be_found() throws IOException {
        write(null, document(null, whole(70)));

        assertThat(new IndexReach(client, "chunks-g1").reached(List.of(70L, 71L))).containsExactly(70L);
        assertThat(new IndexReach(client, "chunks-g2").reached(List.of(70L, 71L))).as("there is no such index").containsExactlyInAnyOrder(70L, 71L);
        var away = SearchClients.of(SearchAddress.of("http://localhost:1", "", ""));
        assertThat(new IndexReach(away, "chunks-g1").reached(List.of(70L, 71L))).containsExactlyInAnyOrder(70L, 71L);
        away._transport().close();
    }

    @Test
    void a_document_is_as_it_was_written_and_its_chunks_lie_beside_it() {
        write(null, document("Java", CUT.toArray(Chunk[]::new)));

        assertThat(chunks()).containsExactly(70L, 71L, 72L);
        assertThat(store.count()).isEqualTo(1);
        assertThat(search("{\"bool\": {\"filter\": [{\"term\": {\"searched\": true}}, {\"term\": {\"ownerId\": 17}}]}}").findValues("chunkId"))
                .extracting(JsonNode::asLong).containsExactlyInAnyOrder(71L, 72L);
        assertThat(vectors.asked).hasSize(2);
    }

    @Test
    void a_chunk_is_found_by_its_vector_which_is_never_read() {
        write(null, document(null, first(71, 70)));
        var vector = SearchCalls.JSON.valueToTree(FakeVectors.vector(vectors.asked.getFirst()).values());

        var hits = search("{\"knn\": {\"vector_en\": {\"k\": 5, \"filter\": {\"term\": {\"ownerId\": 17}}, \"vector\": " + vector + "}}}");

        assertThat(hits).hasSize(1);
        assertThat(hits.get(0).get("_score").asDouble()).isGreaterThan(0.99);
        assertThat(hits.get(0).get("_source").has("vector_en")).isFalse();
    }

    @Test
    void only_what_has_changed_is_embedded_and_written_again() {
        var one = write(null, document(null, first(71, 70)));
        vectors.asked.clear();

        var both = write(one, document(null, first(71, 70), last(72, 70)));
        assertThat(vectors.asked).hasSize(1);

        write(both, document(null, last(72, 70)));
        assertThat(vectors.asked).hasSize(1);
        assertThat(chunks()).containsExactly(72L);
    }

    @Test
    void a_new_category_reaches_every_chunk_and_a_deleted_document_leaves_none() {
        var filed = write(write(null, document(null, first(71, 70), last(72, 70))), document("Java", first(71, 70), last(72, 70)));
        assertThat(search("{\"term\": {\"category\": \"Java\"}}")).hasSize(2);

        write(filed, null);
        assertThat(chunks()).isEmpty();
    }

    @Test
    void what_an_interrupted_write_has_left_is_put_right_by_the_next() {
        var before = write(null, document(null, first(71, 70), last(72, 70)));
        var interrupted = new BulkLines(calls, "chunks-g1");
        new ChunkEntries(vectors, _ -> true).forEach(KEY, IndexedChunks.of(document("Java", first(71, 70), whole(73))),
                (id, entry) -> interrupted.put(IndexFormat.chunkId(id), entry));
        interrupted.flush();
        calls.post("/chunks-g1/_refresh", json("{}"));
        var found = store.load(Set.of(KEY)).get(KEY);
        assertThat(found).isNotEqualTo(before);

        write(found, null);

        assertThat(chunks()).isEmpty();
    }

    @Test
    void chunks_of_a_document_that_was_never_written_whole_do_not_outlive_it() {
        var interrupted = new BulkLines(calls, "chunks-g1");
        new ChunkEntries(vectors, _ -> true).forEach(KEY, IndexedChunks.of(document(null, first(71, 70))),
                (id, entry) -> interrupted.put(IndexFormat.chunkId(id), entry));
        interrupted.flush();
        calls.post("/chunks-g1/_refresh", json("{}"));

        write(store.load(Set.of(KEY)).get(KEY), null);

        assertThat(chunks()).isEmpty();
    }

    @Test
    void a_chunk_that_somebody_has_changed_taken_or_added_is_noticed() {
        var written = write(null, document("Java", CUT.toArray(Chunk[]::new)));
        assertThat(checksum().matches(of(written))).isTrue();

        tamper("chunk-71", "text", "A queue gives out nothing.");
        assertThat(checksum().matches(of(written))).isFalse();
        tamper("chunk-71", "text", first(71, 70).text());
        assertThat(checksum().matches(of(written))).isTrue();

        tamper("chunk-72", "ownerId", "18");
        assertThat(checksum().matches(of(written))).isFalse();
        tamper("chunk-72", "ownerId", "17");

        calls.delete("/chunks-g1/_doc/chunk-70?refresh=true", null);
        assertThat(checksum().matches(of(written))).isFalse();
    }

    private void tamper(String id, String field, String value) {
        var source = (ObjectNode) calls.get("/chunks-g1/_doc/" + id).get("_source");
        calls.put("/chunks-g1/_doc/" + id + "?refresh=true", source.put(field, value));
    }

    private Checksum<SearchableDocument> checksum() {
        var sum = new Checksum<SearchableDocument>(store::hash);
        try (var all = store.scan()) {
            all.forEach(sum::add);
        }
        return sum;
    }

    private Checksum<SearchableDocument> of(Stored<SearchableDocument> document) {
        var sum = new Checksum<SearchableDocument>(store::hash);
        sum.add(document);
        return sum;
    }

    @Test
    void a_long_document_is_written_and_read_in_pieces() {
        var many = IntStream.range(0, 600)
                .mapToObj(i -> new Chunk(1000 + i, i, null, i, i + 1, List.of("Part " + i / 100), "Sentence " + i + " 第" + i + "句。" + "x ".repeat(400)))
                .toArray(Chunk[]::new);

        write(null, document(null, many));

        assertThat(search("{\"term\": {\"kind\": \"chunk\"}}")).hasSize(100);
    }

    @Test
    void the_alias_stands_for_the_generation_that_was_exposed_last() {
        var second = new OpenSearchStore<>(calls, vectors, "chunks", "chunks-g2", new SearchProjection());
        second.prepare();
        store.expose();
        write(null, document(null, first(71, 70)));
        assertThat(calls.get("/chunks/_count").get("count").asInt()).isEqualTo(2);

        second.expose();
        second.expose();

        assertThat(calls.get("/chunks/_count").get("count").asInt()).isZero();
        second.drop();
    }
}
