package io.rehearsal.events.knowledge.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/**
 * So many chunks of a chunking have their vectors.
 *
 * @param embedded how many, in the order of their indexes
 * @param total    how many there are to embed
 */
@EventType(name = "knowledge.ChunksEmbedded")
public record ChunksEmbedded(
        long documentId, @DataSubjectId long ownerId, int chunking, int embedded, int total, Instant embeddedAt) implements DocumentEvent {
}
