package io.rehearsal.query.search;

import io.rehearsal.events.knowledge.TextVector;
import io.rehearsal.events.knowledge.queries.EmbedChunks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Asks the assistant, which embeds no text twice. */
@Component
class AssistantVectors implements ChunkVectors {

    private static final int BATCH = 64;
    private static final int SECONDS_A_BATCH = 60;

    private final QueryGateway queries;

    AssistantVectors(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public List<TextVector> of(long ownerId, List<String> texts) {
        var all = new ArrayList<TextVector>(texts.size());
        for (int from = 0; from < texts.size(); from += BATCH) {
            all.addAll(ask(new EmbedChunks(ownerId, texts.subList(from, Math.min(texts.size(), from + BATCH)))));
        }
        return all;
    }

    private List<TextVector> ask(EmbedChunks query) {
        try {
            var vectors = queries.query(query, ResponseTypes.multipleInstancesOf(TextVector.class))
                    .orTimeout(SECONDS_A_BATCH, TimeUnit.SECONDS).join();
            if (vectors.size() != query.texts().size()) {
                throw new IllegalStateException(vectors.size() + " vectors for " + query.texts().size() + " texts");
            }
            return vectors;
        } catch (CompletionException e) {
            throw new IllegalStateException("no vectors: " + e.getCause(), e.getCause());
        }
    }
}
