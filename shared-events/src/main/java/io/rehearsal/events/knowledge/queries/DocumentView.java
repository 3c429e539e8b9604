package io.rehearsal.events.knowledge.queries;

import io.rehearsal.events.knowledge.ChunkStrategy;
import io.rehearsal.events.knowledge.events.DocumentProcessingFailed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document as the read side remembers it, without its text.
 *
 * @param category   null until one was given
 * @param chunkCount how many chunks there are to find or show, parents among them; 0 until it was cut
 * @param embedded   how many chunks of the chunking under way have their vectors
 * @param toEmbed    how many there are to embed; 0 until it was cut
 * @param failure    why the last chunking was given up; null where it was not
 */
public record DocumentView(
        long documentId,
        long ownerId,
        String fileName,
        String fileType,
        long fileSize,
        @Nullable String category,
        ChunkStrategy strategy,
        Status status,
        int chunkCount,
        int embedded,
        int toEmbed,
        DocumentProcessingFailed.@Nullable Reason failure,
        Instant createdAt,
        Instant updatedAt) {

    public enum Status {
        PROCESSING, COMPLETED, FAILED
    }
}
