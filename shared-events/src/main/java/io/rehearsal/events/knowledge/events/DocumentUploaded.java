package io.rehearsal.events.knowledge.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import io.rehearsal.events.knowledge.ChunkStrategy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file was accepted and its text read; it is going to be cut into chunks, as chunking 1.
 *
 * @param fileName    the client's name for it, without any path
 * @param fileType    {@code pdf}, {@code docx}, {@code doc}, {@code txt}, {@code md} or {@code html}, judged by content
 * @param fileSize    in bytes
 * @param contentHash SHA-256 of the file in lower-case hexadecimal, the key of the original in the file store
 * @param text        the text that the chunks' offsets point into
 */
@EventType(name = "knowledge.DocumentUploaded")
public record DocumentUploaded(
        long documentId,
        @DataSubjectId long ownerId,
        @PersonalData @Nullable String fileName,
        String fileType,
        long fileSize,
        String contentHash,
        @PersonalData @Nullable String text,
        ChunkStrategy strategy,
        Instant uploadedAt) implements DocumentEvent {
}
