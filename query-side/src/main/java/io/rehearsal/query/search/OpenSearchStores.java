package io.rehearsal.query.search;

import io.rehearsal.query.projection.OwnStores;
import io.rehearsal.query.projection.Projection;
import io.rehearsal.query.projection.ProjectionStore;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** A generation of what is searched is an index of its own; an alias stands for the one that is read. */
@Component
class OpenSearchStores implements OwnStores {

    private static final String PREFIX = "rehearsal-";
    /** What a search reads. */
    static final String ALIAS = PREFIX + SearchProjection.NAME;

    /** What a search by vectors of a model reads: nothing, as long as no index with such vectors is read. */
    static String vectors(String alias, String model) {
        return alias + "." + model;
    }

    private final SearchCalls calls;
    private final ChunkVectors vectors;
    private final String prefix;

    @Autowired
    OpenSearchStores(OpenSearchClient client, ChunkVectors vectors) {
        this(client, vectors, PREFIX);
    }

    /** @param prefix what the names of all indexes begin with */
    OpenSearchStores(OpenSearchClient client, ChunkVectors vectors, String prefix) {
        this.calls = new SearchCalls(client);
        this.vectors = vectors;
        this.prefix = prefix;
    }

    @Override
    public boolean keeps(String projection) {
        return projection.equals(SearchProjection.NAME);
    }

    @Override
    public <V> ProjectionStore<V> open(Projection<V> projection, int generation) {
        var alias = prefix + projection.name();
        return new OpenSearchStore<>(calls, vectors, alias, alias + "-g" + generation, projection);
    }
}
