package io.rehearsal.query.search;

import io.rehearsal.query.projection.ProjectionStore;
import io.rehearsal.query.projection.ProjectionStoreContract;
import io.rehearsal.query.projection.Things;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.opensearch.client.opensearch.OpenSearchClient;

class OpenSearchStoreTest extends ProjectionStoreContract {

    private final OpenSearchClient client = SearchNode.shared().client();
    private final Map<Integer, ProjectionStore<Things.Thing>> opened = new HashMap<>();

    @Override
    protected ProjectionStore<Things.Thing> open(int generation) {
        return opened.computeIfAbsent(generation, _ -> {
            var store = new OpenSearchStore<>(new SearchCalls(client), new FakeVectors(), "contract", "contract-g" + generation, new Things());
            store.prepare();
            return store;
        });
    }

    @AfterEach
    void drop() throws IOException {
        opened.values().forEach(ProjectionStore::drop);
        client._transport().close();
    }
}
