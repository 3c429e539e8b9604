package io.rehearsal.query.audit;

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
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells what happened to a document of the knowledge base. */
final class DocumentNarrator {

    /** A document has up to 2,000 chunks, and up to 1,000 events are listed at once. */
    private static final int MOST_CHUNKS = 50;
    private static final int LONGEST_CHUNK = 300;
    private static final int LONGEST_TEXT = 2_000;

    private DocumentNarrator() {
    }

    static Narrative tell(DocumentEvent event) {
        return switch (event) {
            case DocumentUploaded it -> uploaded(it);
            case DocumentChunked it -> chunked(it);
            case ChunksEmbedded it -> Narrative.of("Chunking %d: %d of %s embedded"
                    .formatted(it.chunking(), it.embedded(), Narrative.counted(it.total(), "chunk")));
            case DocumentProcessed it -> Narrative.of("Chunking %d is complete and searched from now on".formatted(it.chunking()));
            case DocumentProcessingFailed it -> Narrative.of("Chunking %d was given up: %s".formatted(it.chunking(), it.reason()));
            case ChunkStrategyChanged it ->
                    Narrative.of("The document is to be cut again, %s, as chunking %d".formatted(it.strategy().id(), it.chunking()));
            case DocumentCategorized it -> it.category() == null
                    ? Narrative.of("The document was taken out of every category, or the category has been erased")
                    : Narrative.of("The document was filed under " + Narrative.quoted(it.category()));
            case DocumentDeleted _ -> Narrative.of("The document was deleted; its events stay");
        };
    }

    /** The event with no more of long texts than a listing of many events can hold. */
    static DocumentEvent shortened(DocumentEvent event) {
        return switch (event) {
            case DocumentUploaded it -> new DocumentUploaded(it.documentId(), it.ownerId(), it.fileName(), it.fileType(), it.fileSize(),
                    it.contentHash(), cut(it.text(), LONGEST_TEXT), it.strategy(), it.uploadedAt());
            case DocumentChunked it -> new DocumentChunked(it.documentId(), it.ownerId(), it.chunking(), it.strategy(), it.engine(),
                    it.chunkCount(), it.chunks() == null ? null : it.chunks().stream().limit(MOST_CHUNKS).map(DocumentNarrator::cut).toList(),
                    it.chunkedAt());
            default -> event;
        };
    }

    private static Narrative uploaded(DocumentUploaded it) {
        var file = "%s, %d bytes, to be cut %s".formatted(it.fileType(), it.fileSize(), it.strategy().id());
        return it.fileName() == null || it.text() == null
                ? Narrative.erased("A document was uploaded: " + file)
                : new Narrative("A document was uploaded: " + Narrative.quoted(it.fileName()) + ", " + file,
                        List.of("text: " + Narrative.counted(it.text().length(), "character")), false);
    }

    private static Narrative chunked(DocumentChunked it) {
        var summary = "Chunking %d, %s: %s%s".formatted(
                it.chunking(), it.strategy().id(), Narrative.counted(it.chunkCount(), "chunk"), Narrative.by(it.engine()));
        return it.chunks() == null
                ? Narrative.erased(summary)
                : new Narrative(summary, it.chunks().stream().limit(MOST_CHUNKS).map(DocumentNarrator::line).toList(), false);
    }

    private static String line(Chunk it) {
        return "chunk %d (characters %d–%d)%s%s: %s".formatted(it.id(), it.start(), it.end(),
                it.parentId() == null ? "" : " of " + it.parentId(),
                it.headingPath().isEmpty() ? "" : " under " + String.join(" > ", it.headingPath()),
                Narrative.quoted(it.text()));
    }

    private static Chunk cut(Chunk it) {
        var text = Objects.requireNonNull(cut(it.text(), LONGEST_CHUNK));
        return new Chunk(it.id(), it.index(), it.parentId(), it.start(), it.end(), it.headingPath(), text);
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
