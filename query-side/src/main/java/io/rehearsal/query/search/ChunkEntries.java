package io.rehearsal.query.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rehearsal.events.knowledge.EmbeddingModel;
import io.rehearsal.events.knowledge.TextVector;
import io.rehearsal.events.knowledge.queries.EmbedChunks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Entries of chunks with the vectors that they are found by. */
final class ChunkEntries {

    /** So many vectors are in memory at a time. */
    private static final int BATCH = 256;

    private final ChunkVectors vectors;
    private final Predicate<EmbeddingModel> kept;

    /** @param kept whether the index holds vectors of a model; others are left out, and their chunks are found by words alone */
    ChunkEntries(ChunkVectors vectors, Predicate<EmbeddingModel> kept) {
        this.vectors = vectors;
        this.kept = kept;
    }

    /** @param each is given the id of a chunk and its entry */
    void forEach(String key, List<IndexedChunk> chunks, BiConsumer<Long, ObjectNode> each) {
        chunks.stream().filter(chunk -> !chunk.searched()).forEach(parent -> each.accept(parent.chunkId(), IndexFormat.entry(key, parent)));
        var searched = chunks.stream().filter(IndexedChunk::searched).toList();
        for (int from = 0; from < searched.size(); from += BATCH) {
            batch(key, searched.subList(from, Math.min(searched.size(), from + BATCH)), each);
        }
    }

    private void batch(String key, List<IndexedChunk> chunks, BiConsumer<Long, ObjectNode> each) {
        var texts = new ArrayList<String>(chunks.size());
        chunks.forEach(chunk -> texts.add(EmbedChunks.text(IndexedChunks.chunk(chunk))));
        var found = vectors.of(chunks.getFirst().ownerId(), texts);
        for (int i = 0; i < chunks.size(); i++) {
            each.accept(chunks.get(i).chunkId(), entry(key, chunks.get(i), found.get(i)));
        }
    }

    private ObjectNode entry(String key, IndexedChunk chunk, TextVector vector) {
        var entry = IndexFormat.entry(key, IndexedChunks.in(vector.language(), chunk));
        if (!kept.test(vector.model())) {
            return entry;
        }
        var values = entry.putArray(ChunkFields.vector(vector.language()));
        for (float value : vector.values()) {
            values.add(value);
        }
        return entry;
    }
}
