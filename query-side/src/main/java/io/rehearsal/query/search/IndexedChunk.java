package io.rehearsal.query.search;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chunk as it lies in the index, its vectors aside: those are found by, and never read. Field names are those of {@link ChunkFields}.
 *
 * @param searched whether it is found itself; a parent is only answered in the place of its children
 * @param heading  file name and headings, as words are looked for in them
 * @param language whose vector it has, {@code zh} or {@code en}; null for a parent
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record IndexedChunk(
        long chunkId,
        long ownerId,
        long documentId,
        String fileName,
        @Nullable String category,
        int index,
        @Nullable Long parentId,
        int start,
        int end,
        List<String> headingPath,
        String heading,
        String text,
        boolean searched,
        @Nullable String language) {
}
