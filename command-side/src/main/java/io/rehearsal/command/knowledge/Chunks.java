package io.rehearsal.command.knowledge;

import io.rehearsal.assistant.chunking.Chunker;
import io.rehearsal.assistant.chunking.Chunkers;
import io.rehearsal.assistant.chunking.Piece;
import io.rehearsal.assistant.chunking.StructuredReader;
import io.rehearsal.command.files.OriginalFiles;
import io.rehearsal.command.messaging.IdSequence;
import io.rehearsal.command.sealing.Seal;
import io.rehearsal.events.Engine;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.events.knowledge.ChunkStrategy;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cuts the original file of a document into chunks with ids of their own. */
@Component
class Chunks {

    /** The contracts' limit for a document, parents among them. */
    static final int MOST = Chunker.MOST_PIECES;

    private final OriginalFiles originals;
    private final StructuredReader reader;
    private final Chunkers chunkers;
    private final IdSequence ids;

    Chunks(OriginalFiles originals, StructuredReader reader, Chunkers chunkers, IdSequence ids) {
        this.originals = originals;
        this.reader = reader;
        this.chunkers = chunkers;
        this.ids = ids;
    }

    record Cut(Engine engine, List<Chunk> chunks) {
    }

    /** The document has more than {@value #MOST} chunks. */
    static final class TooMany extends RuntimeException {

        private TooMany(int count) {
            super(count + " chunks", null, false, false);
        }
    }

    /**
     * @throws Refusal where the file is gone or can no longer be read
     * @throws TooMany where it has too many
     */
    Cut of(DocumentContent document, long ownerId, ChunkStrategy strategy) {
        var file = originals.find(Seal.subject(ownerId), document.contentHash())
                .orElseThrow(() -> new Refusal(Reason.FILE_MISSING, Subject.DOCUMENT, "the original file is gone"));
        var chunker = chunkers.of(strategy);
        var pieces = chunker.cut(reader.read(document.fileName(), file));
        if (pieces.size() > MOST) {
            throw new TooMany(pieces.size());
        }
        return new Cut(chunker.engine(), numbered(pieces));
    }

    private List<Chunk> numbered(List<Piece> pieces) {
        var numbers = ids.nextChunkIds(pieces.size());
        var chunks = new ArrayList<Chunk>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            var parent = piece.parent() == null ? null : numbers.get(piece.parent());
            chunks.add(new Chunk(numbers.get(i), i, parent, piece.start(), piece.end(), piece.headingPath(), piece.text()));
        }
        return List.copyOf(chunks);
    }
}
