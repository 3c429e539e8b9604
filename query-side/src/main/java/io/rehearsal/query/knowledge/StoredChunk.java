package io.rehearsal.query.knowledge;

import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.query.projection.Child;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A chunk beside its document. @param chunking number of the chunking that it comes from */
record StoredChunk(
        @Id Long id, int chunking, int index, @Nullable Long parentId, int start, int end, List<String> headingPath, String text)
        implements Child {

    static StoredChunk of(int chunking, Chunk it) {
        return new StoredChunk(it.id(), chunking, it.index(), it.parentId(), it.start(), it.end(), it.headingPath(), it.text());
    }

    Chunk chunk() {
        return new Chunk(id, index, parentId, start, end, headingPath, text);
    }
}
