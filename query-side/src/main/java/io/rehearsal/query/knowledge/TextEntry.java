package io.rehearsal.query.knowledge;

import io.rehearsal.events.knowledge.ChunkStrategy;
import io.rehearsal.events.knowledge.events.ChunkStrategyChanged;
import io.rehearsal.events.knowledge.events.DocumentChunked;
import io.rehearsal.events.knowledge.events.DocumentUploaded;
import io.rehearsal.events.knowledge.queries.DocumentText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a document says.
 *
 * @param strategy how it is to be cut, whether or not it has been
 */
record TextEntry(long documentId, long ownerId, ChunkStrategy strategy, String text, Chunkings<Cutting> chunks) {

    /** Null where the owner has been erased. */
    static @Nullable TextEntry of(DocumentUploaded it) {
        return it.text() == null ? null : new TextEntry(it.documentId(), it.ownerId(), it.strategy(), it.text(), Chunkings.none());
    }

    TextEntry cut(DocumentChunked it) {
        var cutting = Cutting.of(text, Objects.requireNonNullElse(it.chunks(), List.of()));
        return with(chunks.cut(it.chunking(), it.strategy(), cutting));
    }

    TextEntry begin(ChunkStrategyChanged it) {
        return new TextEntry(documentId, ownerId, it.strategy(), text, chunks.begin(it.chunking()));
    }

    TextEntry with(Chunkings<Cutting> known) {
        return new TextEntry(documentId, ownerId, strategy, text, known);
    }

    DocumentText answer() {
        var shown = chunks.shown();
        return shown == null
                ? new DocumentText(documentId, ownerId, strategy, List.of(), text)
                : new DocumentText(documentId, ownerId, shown.strategy(), shown.chunks().chunks(text), null);
    }
}
