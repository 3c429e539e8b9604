package io.rehearsal.assistant.chunking;

import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.events.knowledge.ChunkStrategy;
import org.springframework.stereotype.Component;

/** The chunkers of all strategies. */
@Component
public final class Chunkers {

    private final Chunker recursive = new RecursiveChunker();
    private final Chunker parentChild = new ParentChildChunker();
    private final Chunker semantic;

    public Chunkers(Embeddings embeddings) {
        this.semantic = new SemanticChunker(embeddings::embedInBackground);
    }

    public Chunker of(ChunkStrategy strategy) {
        return switch (strategy) {
            case RECURSIVE -> recursive;
            case SEMANTIC -> semantic;
            case PARENT_CHILD -> parentChild;
        };
    }
}
