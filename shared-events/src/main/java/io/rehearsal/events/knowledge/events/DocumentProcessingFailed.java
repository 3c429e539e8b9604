package io.rehearsal.events.knowledge.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** A chunking was given up; what was searched before still is. */
@EventType(name = "knowledge.DocumentProcessingFailed")
public record DocumentProcessingFailed(
        long documentId, @DataSubjectId long ownerId, int chunking, Reason reason, Instant failedAt) implements DocumentEvent {

    public enum Reason {
        /** More chunks than a document may have. */
        TOO_MANY_CHUNKS,
        /** The original file can no longer be read. */
        UNREADABLE,
        /** Something inside failed, several times. */
        FAILED
    }
}
