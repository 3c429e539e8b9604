package io.rehearsal.query.search;

import io.rehearsal.query.knowledge.SearchReach;
import java.io.IOException;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Asks the index that is searched. */
@Component
class IndexReach implements SearchReach {

    private static final Logger LOG = LoggerFactory.getLogger(IndexReach.class);

    private final OpenSearchClient client;
    private final String index;

    @Autowired
    IndexReach(OpenSearchClient client) {
        this(client, OpenSearchStores.ALIAS);
    }

    /** @param index a name of it, or an alias */
    IndexReach(OpenSearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    @Override
    public Set<Long> reached(Collection<Long> chunkIds) {
        var ids = chunkIds.stream().map(IndexFormat::chunkId).toList();
        try {
            return client.search(search -> search
                            .index(index)
                            .query(query -> query.ids(these -> these.values(ids)))
                            .size(ids.size())
                            .source(source -> source.fetch(false))
                            .trackTotalHits(total -> total.enabled(false)), Void.class)
                    .hits().hits().stream()
                    .map(hit -> IndexFormat.idOfChunk(Objects.requireNonNull(hit.id())))
                    .collect(Collectors.toSet());
        } catch (IOException | OpenSearchException e) {
            LOG.info("the search index does not tell what it holds: {}", e.toString());
            return Set.copyOf(chunkIds);
        }
    }
}
