package io.rehearsal.query.search;

import io.rehearsal.query.projection.OwnStores;
import io.rehearsal.query.projection.ProjectionStore;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.springframework.stereotype.Component;

/** A generation of what is searched is an index of its own; an alias stands for the one that is read. */
@Component
class OpenSearchStores implements OwnStores {

    private static final String PREFIX = "rehearsal-";
    /** What a search reads. */
    static final String ALIAS = PREFIX + SearchProjection.NAME;

    private final SearchCalls calls;
    private final ChunkVectors vectors;

    OpenSearchStores(OpenSearchClient client, ChunkVectors vectors) {
        this.calls = new SearchCalls(client);
        this.vectors = vectors;
    }

    @Override
    public boolean keeps(String projection) {
        return projection.equals(SearchProjection.NAME);
    }

    @Override
    public ProjectionStore open(String projection, int generation) {
        var alias = PREFIX + projection;
        return new OpenSearchStore(calls, vectors, alias, alias + "-g" + generation);
    }
}
