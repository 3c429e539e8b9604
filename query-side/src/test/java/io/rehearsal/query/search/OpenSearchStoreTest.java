package io.rehearsal.query.search;

import io.rehearsal.query.projection.ProjectionStore;
import io.rehearsal.query.projection.ProjectionStoreContract;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.opensearch.client.opensearch.OpenSearchClient;

class OpenSearchStoreTest extends ProjectionStoreContract {

    private final OpenSearchClient client = SearchNode.shared().client();
    private final Map<Integer, ProjectionStore> opened = new HashMap<>();

    @Override
    protected ProjectionStore open(String projection, int generation) {
        return opened.computeIfAbsent(generation, _ -> {
            var store = new OpenSearchStore(new SearchCalls(client), new FakeVectors(), "contract", "contract-g" + generation);
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
