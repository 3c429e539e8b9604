package io.rehearsal.query.knowledge;

import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.events.knowledge.events.ChunkStrategyChanged;
import io.rehearsal.events.knowledge.events.ChunksEmbedded;
import io.rehearsal.events.knowledge.events.DocumentCategorized;
import io.rehearsal.events.knowledge.events.DocumentChunked;
import io.rehearsal.events.knowledge.events.DocumentDeleted;
import io.rehearsal.events.knowledge.events.DocumentEvent;
import io.rehearsal.events.knowledge.events.DocumentProcessed;
import io.rehearsal.events.knowledge.events.DocumentProcessingFailed;
import io.rehearsal.events.knowledge.events.DocumentUploaded;
import io.rehearsal.query.knowledge.DocumentEntry.Progress;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each event does to a document. One that was deleted, or whose owner was erased, is not there, and nothing brings it back. */
final class DocumentFold {

    private DocumentFold() {
    }

    static @Nullable DocumentEntry evolve(@Nullable DocumentEntry before, DocumentEvent event) {
        if (event instanceof DocumentUploaded uploaded) {
            return uploaded(uploaded);
        }
        return before == null ? null : changed(before, event);
    }

    private static @Nullable DocumentEntry uploaded(DocumentUploaded it) {
        return it.fileName() == null ? null : new DocumentEntry(it.documentId(), it.ownerId(), it.fileName(), it.fileType(),
                it.fileSize(), null, it.strategy(), Progress.NONE, Chunkings.none(), it.uploadedAt(), it.uploadedAt());
    }

    private static @Nullable DocumentEntry changed(DocumentEntry before, DocumentEvent event) {
        return switch (event) {
            case DocumentChunked it -> isCurrent(before, it.chunking()) ? chunked(before, it) : before;
            case ChunksEmbedded it -> isCurrent(before, it.chunking())
                    ? before.become(before.strategy(), before.progress().embedded(it.embedded(), it.total()), before.chunks(), it.embeddedAt())
                    : before;
            case DocumentProcessed it -> isCurrent(before, it.chunking())
                    ? before.become(before.strategy(), before.progress().completed(), before.chunks().processed(it.chunking()), it.processedAt())
                    : before;
            case DocumentProcessingFailed it -> isCurrent(before, it.chunking())
                    ? before.become(before.strategy(), before.progress().failed(it.reason()), before.chunks().failed(it.chunking()), it.failedAt())
                    : before;
            case ChunkStrategyChanged it ->
                    before.become(it.strategy(), Progress.NONE, before.chunks().begin(it.chunking()), it.changedAt());
            case DocumentCategorized it -> before.filed(it.category(), it.categorizedAt());
            case DocumentDeleted _ -> null;
            case DocumentUploaded _ -> throw new IllegalArgumentException("a document is uploaded once");
        };
    }

    private static DocumentEntry chunked(DocumentEntry before, DocumentChunked it) {
        var chunks = Objects.requireNonNullElse(it.chunks(), List.<Chunk>of());
        return before.become(before.strategy(), before.progress().embedded(0, searchable(chunks)),
                before.chunks().cut(it.chunking(), it.strategy(), ChunkIds.of(chunks)), it.chunkedAt());
    }

    /** Parents are answered, and only their children found. */
    private static int searchable(List<Chunk> chunks) {
        var parents = chunks.stream().map(Chunk::parentId).filter(Objects::nonNull).collect(Collectors.toSet());
        return Math.toIntExact(chunks.stream().filter(chunk -> !parents.contains(chunk.id())).count());
    }

    private static boolean isCurrent(DocumentEntry document, int chunking) {
        return document.chunks().current() == chunking;
    }
}
