package io.rehearsal.command.knowledge;

import io.rehearsal.command.automation.OpenAggregates;
import io.rehearsal.events.knowledge.ChunkStrategyChanged;
import io.rehearsal.events.knowledge.ChunksEmbedded;
import io.rehearsal.events.knowledge.DocumentCategorized;
import io.rehearsal.events.knowledge.DocumentChunked;
import io.rehearsal.events.knowledge.DocumentUploaded;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the documents that have not been cut and embedded yet. */
@Component
class OpenDocuments extends OpenAggregates {

    OpenDocuments(JdbcClient jdbc) {
        super(jdbc, "document",
                List.of(DocumentUploaded.class, ChunkStrategyChanged.class, DocumentChunked.class, ChunksEmbedded.class),
                List.of(DocumentCategorized.class));
    }
}
