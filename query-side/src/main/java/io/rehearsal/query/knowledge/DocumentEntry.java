package io.rehearsal.query.knowledge;

import io.rehearsal.events.knowledge.ChunkStrategy;
import io.rehearsal.events.knowledge.events.DocumentProcessingFailed.Reason;
import io.rehearsal.events.knowledge.queries.DocumentView;
import io.rehearsal.events.knowledge.queries.DocumentView.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * What is remembered of a document without its text.
 *
 * @param strategy how it is to be cut, whether or not it has been
 * @param progress of the chunking under way
 * @param chunks   their ids
 */
record DocumentEntry(
        @Id long documentId,
        long ownerId,
        String fileName,
        String fileType,
        long fileSize,
        @Nullable String category,
        ChunkStrategy strategy,
        Progress progress,
        Chunkings<ChunkIds> chunks,
        Instant createdAt,
        Instant updatedAt) {

    /** @param failure null where the chunking was not given up */
    record Progress(Status status, int embedded, int toEmbed, @Nullable Reason failure) {

        static final Progress NONE = new Progress(Status.PROCESSING, 0, 0, null);

        Progress embedded(int embedded, int toEmbed) {
            return new Progress(Status.PROCESSING, embedded, toEmbed, null);
        }

        Progress completed() {
            return new Progress(Status.COMPLETED, toEmbed, toEmbed, null);
        }

        Progress failed(Reason reason) {
            return new Progress(Status.FAILED, embedded, toEmbed, reason);
        }
    }

    DocumentEntry become(ChunkStrategy next, Progress now, Chunkings<ChunkIds> known, Instant at) {
        return new DocumentEntry(documentId, ownerId, fileName, fileType, fileSize, category, next, now, known, createdAt, at);
    }

    DocumentEntry filed(@Nullable String under, Instant at) {
        return new DocumentEntry(documentId, ownerId, fileName, fileType, fileSize, under, strategy, progress, chunks, createdAt, at);
    }

    /** The ids of the chunks that are there to find or show. */
    ChunkIds chunkIds() {
        return chunks.shown() == null ? ChunkIds.NONE : chunks.shown().chunks();
    }

    /** Where there is a chunk to look for. */
    boolean isCompletedSince(Instant instant) {
        return progress.status() == Status.COMPLETED && updatedAt.isAfter(instant) && chunkIds().count() > 0;
    }

    DocumentView view() {
        return view(progress.status());
    }

    /** As long as it is processed, but the search has not heard of it. */
    DocumentView notYetFound() {
        return view(Status.PROCESSING);
    }

    private DocumentView view(Status status) {
        return new DocumentView(documentId, ownerId, fileName, fileType, fileSize, category, strategy, status,
                chunkIds().count(), progress.embedded(), progress.toEmbed(), progress.failure(), createdAt, updatedAt);
    }
}
