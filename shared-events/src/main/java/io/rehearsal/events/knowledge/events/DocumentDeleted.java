package io.rehearsal.events.knowledge.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** The owner took the document away: it leaves every read and the search, its events stay. */
@EventType(name = "knowledge.DocumentDeleted")
public record DocumentDeleted(long documentId, @DataSubjectId long ownerId, Instant deletedAt) implements DocumentEvent {
}
