package io.rehearsal.query.knowledge;

import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.events.knowledge.ChunkStrategy;
import io.rehearsal.events.knowledge.events.DocumentUploaded;
import io.rehearsal.events.knowledge.queries.DocumentText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * What a document says: its text and its chunks stand beside it.
 *
 * @param strategy how it is to be cut, whether or not it has been
 * @param chunks   how many there are of each chunking that is kept
 */
record TextEntry(@Id long documentId, long ownerId, ChunkStrategy strategy, Chunkings<Integer> chunks) {

    static TextEntry of(DocumentUploaded it) {
        return new TextEntry(it.documentId(), it.ownerId(), it.strategy(), Chunkings.none());
    }

    TextEntry begin(ChunkStrategy next, int chunking) {
        return new TextEntry(documentId, ownerId, next, chunks.begin(chunking));
    }

    TextEntry with(Chunkings<Integer> known) {
        return new TextEntry(documentId, ownerId, strategy, known);
    }

    /** Number of the chunking that is shown; null where the text is. */
    @Nullable Integer shown() {
        return chunks.shown() == null ? null : chunks.shown().chunking();
    }

    DocumentText answer(List<Chunk> all) {
        return new DocumentText(documentId, ownerId, chunks.shown() == null ? strategy : chunks.shown().strategy(), all, null);
    }

    DocumentText answer(String text) {
        return new DocumentText(documentId, ownerId, strategy, List.of(), text);
    }
}
