package io.rehearsal.events.knowledge.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** The chunks of a chunking are complete: from now on they are searched, and those of the chunking before are not. */
@EventType(name = "knowledge.DocumentProcessed")
public record DocumentProcessed(long documentId, @DataSubjectId long ownerId, int chunking, Instant processedAt) implements DocumentEvent {
}
