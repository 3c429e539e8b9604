package io.rehearsal.query.search;

import static io.rehearsal.query.knowledge.KnowledgeEvents.chunked;
import static io.rehearsal.query.knowledge.KnowledgeEvents.deleted;
import static io.rehearsal.query.knowledge.KnowledgeEvents.processed;
import static io.rehearsal.query.knowledge.KnowledgeEvents.uploaded;
import static io.rehearsal.query.knowledge.KnowledgeEvents.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.events.knowledge.ChunkStrategy;
import io.rehearsal.events.operations.queries.ProjectionStatus.Phase;
import io.rehearsal.events.operations.queries.ProjectionStatus.State;
import io.rehearsal.query.Samples;
import io.rehearsal.query.projection.OwnStores;
import io.rehearsal.query.projection.Projection;
import io.rehearsal.query.projection.ProjectionStore;
import io.rehearsal.query.rebuild.ReadNode;
import io.rehearsal.query.rebuild.ReadSide;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opensearch.client.opensearch.OpenSearchClient;

class SearchRebuildTest {

    private static final String INDEXES = "rebuild-search";
    private static final Duration LONG = Duration.ofMinutes(1);

    private final OpenSearchClient client = SearchNode.shared().client();
    private final SearchCalls calls = new SearchCalls(client);
    private final FakeVectors vectors = new FakeVectors();
    private final OpenSearchStores stores = new OpenSearchStores(client, vectors, "rebuild-");
    private final ReadSide side = new ReadSide();

    @BeforeEach
    @AfterEach
    void drop() {
        for (int generation = 1; generation <= 3; generation++) {
            stores.open(new SearchProjection(), generation).drop();
        }
    }

    @AfterEach
    void stop() throws IOException {
        side.close();
        client._transport().close();
    }

    private EventMessage<?> given(long document) {
        var aggregate = "document-" + document;
        side.append(aggregate, uploaded(document, 17));
        side.append(aggregate, chunked(document, 17, 1, ChunkStrategy.RECURSIVE, whole(1000 + document)));
        return side.append(aggregate, processed(document, 17, 1));
    }

    private int found() {
        var request = SearchCalls.JSON.createObjectNode();
        request.putObject("query").putObject("term").put(ChunkFields.SEARCHED, true);
        return calls.post("/" + INDEXES + "/_count", request).get("count").asInt();
    }

    private static void untilSwitched(ReadNode node, int generation) {
        await().atMost(LONG).until(() -> node.status("search").generation() == generation && node.status("search").state() == State.LIVE);
    }

    @Test
    void what_was_uploaded_is_found_and_what_was_deleted_is_found_no_more() {
        var node = side.keeping(stores).start(new SearchProjection());
        given(1);
        assertThat(node.await(given(2))).isTrue();
        assertThat(found()).isEqualTo(2);

        assertThat(node.await(side.append("document-1", deleted(1, 17)))).isTrue();
        assertThat(found()).isEqualTo(1);
        assertThat(node.status("search").documents()).isEqualTo(2);
    }

    @Test
    void nothing_of_an_erased_person_is_left_in_the_index() {
        var node = side.keeping(stores).start(new SearchProjection());
        assertThat(node.await(given(1))).isTrue();

        side.engine.destroyKey(17);
        side.append("account-17", Samples.erased(17));

        await().atMost(LONG).until(() -> found() == 0);
    }

    @Test
    void searches_go_on_while_the_index_is_rebuilt_and_what_is_written_meanwhile_is_found() {
        for (int document = 1; document <= 30; document++) {
            given(document);
        }
        var node = side.keeping(stores).start(new SearchProjection());
        assertThat(found()).isEqualTo(30);

        node.rebuild("search");
        int written = 30;
        while (node.status("search").generation() == 1) {
            assertThat(node.await(given(++written))).isTrue();
            assertThat(found()).isEqualTo(written);
        }

        untilSwitched(node, 2);
        assertThat(found()).isEqualTo(written);
        assertThat(node.status("search").rebuild().message()).contains("documents, checksum");
        node.dropRetired("search");
        assertThat(calls.get("/_cat/indices/" + INDEXES + "-g*?format=json")).hasSize(1);
        assertThat(found()).isEqualTo(written);
    }

    @Test
    void an_index_that_holds_something_else_than_the_events_make_is_given_up() {
        given(1);
        given(2);
        var node = side.keeping(new Tampering()).start(new SearchProjection());

        node.rebuild("search");

        await().atMost(LONG).until(() -> node.status("search").rebuild().phase() == Phase.FAILED);
        assertThat(node.status("search").rebuild().message()).startsWith("not verified");
        assertThat(node.status("search").generation()).isEqualTo(1);
        assertThat(found()).isEqualTo(2);
        await().atMost(LONG).until(() -> calls.get("/_cat/indices/" + INDEXES + "-g*?format=json").size() == 1);
    }

    @Test
    void an_index_that_is_gone_at_the_start_is_built_before_the_start_returns() {
        given(1);
        side.keeping(stores).start(new SearchProjection()).stop();
        stores.open(new SearchProjection(), 1).drop();
        vectors.asked.clear();

        var node = side.start(new SearchProjection());

        assertThat(node.status("search").generation()).isEqualTo(2);
        assertThat(found()).isEqualTo(1);
        assertThat(vectors.asked).hasSize(1);
    }

    /** Takes a chunk away from the second generation before it is proved. */
    private final class Tampering implements OwnStores {

        @Override
        public boolean keeps(String projection) {
            return stores.keeps(projection);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <V> ProjectionStore<V> open(Projection<V> projection, int generation) {
            var store = stores.open(projection, generation);
            return (ProjectionStore<V>) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {ProjectionStore.class}, (_, method, arguments) -> {
                if (generation == 2 && method.getName().equals("scan")) {
                    calls.delete("/" + INDEXES + "-g2/_doc/chunk-1001?refresh=true", null);
                }
                return method.invoke(store, arguments);
            });
        }
    }
}
