package io.rehearsal.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.query.projection.ProjectionStore.Change;
import io.rehearsal.query.projection.Stored;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opensearch.client.opensearch.OpenSearchClient;

class IndexMergingTest {

    private static final int DOCUMENTS = 9;

    private final OpenSearchClient client = SearchNode.shared().client();
    private final SearchCalls calls = new SearchCalls(client);
    private final OpenSearchStore<SearchableDocument> store = new OpenSearchStore<>(calls, new FakeVectors(), "merging", "merging-g1", new SearchProjection());
    private final IndexMerging merging = new IndexMerging(calls, "merging-g*");

    @BeforeEach
    void fill() {
        store.prepare();
        for (int id = 1; id <= DOCUMENTS; id++) {
            write(id);
        }
    }

    @AfterEach
    void drop() throws IOException {
        store.drop();
        client._transport().close();
    }

    @Test
    void an_index_at_rest_comes_to_few_segments_and_keeps_everything() {
        assertThat(segments()).isGreaterThan(IndexMerging.MOST_SEGMENTS);

        await().atMost(Duration.ofMinutes(1)).until(() -> {
            merging.look();
            return segments() <= IndexMerging.WANTED_SEGMENTS;
        });

        assertThat(store.count()).isEqualTo(DOCUMENTS);
        assertThat(calls.get("/merging-g1/_count").get("count").asInt()).isEqualTo(2 * DOCUMENTS);
    }

    @Test
    void an_index_that_is_written_to_is_left_alone() {
        merging.look();
        write(DOCUMENTS + 1);
        int before = segments();

        merging.look();
        calls.post("/merging-g1/_refresh", SearchCalls.JSON.createObjectNode());

        assertThat(segments()).isEqualTo(before);
    }

    @Test
    void where_there_is_no_index_there_is_nothing_to_do() {
        store.drop();

        merging.look();
        merging.look();
    }

    private int segments() {
        return calls.get("/merging-g1/_stats/segments").at("/_all/primaries/segments/count").asInt();
    }

    private void write(long id) {
        var key = "document-" + id;
        var chunk = new Chunk(1_000 + id, 0, null, 0, 4, List.of(), "缓存穿透");
        var view = new SearchableDocument(id, 17, "notes.md", null, null, List.of(chunk));
        store.write(List.of(new Change<>(null, new Stored<>(key, 3, view, 17L, false, false, 0), List.of())));
    }
}
