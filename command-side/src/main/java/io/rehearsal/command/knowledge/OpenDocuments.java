package io.rehearsal.command.knowledge;

import io.rehearsal.command.automation.OpenAggregates;
import io.rehearsal.events.knowledge.events.ChunkStrategyChanged;
import io.rehearsal.events.knowledge.events.ChunksEmbedded;
import io.rehearsal.events.knowledge.events.DocumentCategorized;
import io.rehearsal.events.knowledge.events.DocumentChunked;
import io.rehearsal.events.knowledge.events.DocumentUploaded;
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
