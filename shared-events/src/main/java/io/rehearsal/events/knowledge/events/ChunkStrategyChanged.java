package io.rehearsal.events.knowledge.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.knowledge.ChunkStrategy;
import java.time.Instant;

/**
 * The owner wants the document cut again.
 *
 * @param chunking the number that the new cutting bears
 */
@EventType(name = "knowledge.ChunkStrategyChanged")
public record ChunkStrategyChanged(
        long documentId, @DataSubjectId long ownerId, int chunking, ChunkStrategy strategy, Instant changedAt) implements DocumentEvent {
}
