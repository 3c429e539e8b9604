package io.rehearsal.query.search;

import io.rehearsal.events.knowledge.Chunk;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From the chunks of a document to those of the index, and back. */
final class IndexedChunks {

    private IndexedChunks() {
    }

    /** As they are to lie in the index, without languages: those come with the vectors. */
    static List<IndexedChunk> of(SearchableDocument document) {
        var parents = document.chunks().stream().map(Chunk::parentId).filter(Objects::nonNull).collect(Collectors.toSet());
        return document.chunks().stream().map(chunk -> indexed(document, chunk, !parents.contains(chunk.id()))).toList();
    }

    /** Those that lie in the index; one that does not lie there as the document has it bears an index below zero. */
    static List<Chunk> found(SearchableDocument document, List<IndexedChunk> found) {
        Set<Long> parents = found.stream().map(IndexedChunk::parentId).filter(Objects::nonNull).collect(Collectors.toSet());
        return found.stream()
                .map(it -> fits(document, it, !parents.contains(it.chunkId())) ? chunk(it) : misfit(it))
                .toList();
    }

    private static boolean fits(SearchableDocument document, IndexedChunk it, boolean searched) {
        return it.searched() == (it.language() != null) && without(it).equals(indexed(document, chunk(it), searched));
    }

    private static Chunk misfit(IndexedChunk it) {
        return new Chunk(it.chunkId(), -1 - it.index(), it.parentId(), it.start(), it.end(), it.headingPath(), it.text());
    }

    /** The document that chunks speak of, as far as they do. */
    static SearchableDocument documentOf(Collection<IndexedChunk> chunks) {
        var any = chunks.iterator().next();
        return new SearchableDocument(any.documentId(), any.ownerId(), any.fileName(), any.category(), null,
                chunks.stream().map(IndexedChunks::chunk).toList());
    }

    static Chunk chunk(IndexedChunk it) {
        return new Chunk(it.chunkId(), it.index(), it.parentId(), it.start(), it.end(), it.headingPath(), it.text());
    }

    static IndexedChunk in(String language, IndexedChunk it) {
        return new IndexedChunk(it.chunkId(), it.ownerId(), it.documentId(), it.fileName(), it.category(), it.index(), it.parentId(),
                it.start(), it.end(), it.headingPath(), it.heading(), it.text(), it.searched(), language);
    }

    private static IndexedChunk without(IndexedChunk it) {
        return new IndexedChunk(it.chunkId(), it.ownerId(), it.documentId(), it.fileName(), it.category(), it.index(), it.parentId(),
                it.start(), it.end(), it.headingPath(), it.heading(), it.text(), it.searched(), null);
    }

    private static IndexedChunk indexed(SearchableDocument document, Chunk chunk, boolean searched) {
        return new IndexedChunk(chunk.id(), document.ownerId(), document.documentId(), document.fileName(), document.category(), chunk.index(),
                chunk.parentId(), chunk.start(), chunk.end(), chunk.headingPath(), heading(document.fileName(), chunk), chunk.text(), searched, null);
    }

    private static String heading(String fileName, Chunk chunk) {
        var dot = fileName.lastIndexOf('.');
        return Stream.concat(Stream.of(dot > 0 ? fileName.substring(0, dot) : fileName), chunk.headingPath().stream())
                .collect(Collectors.joining(" > "));
    }
}
