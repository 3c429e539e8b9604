package io.rehearsal.events.knowledge.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.Engine;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.events.knowledge.ChunkStrategy;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document was cut. What was cut before is searched until these chunks have been processed.
 *
 * @param chunkCount how many chunks there are, parents among them
 */
@EventType(name = "knowledge.DocumentChunked")
public record DocumentChunked(
        long documentId,
        @DataSubjectId long ownerId,
        int chunking,
        ChunkStrategy strategy,
        Engine engine,
        int chunkCount,
        @PersonalData @Nullable List<Chunk> chunks,
        Instant chunkedAt) implements DocumentEvent {
}
