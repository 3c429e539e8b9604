package io.rehearsal.command.knowledge;

import io.rehearsal.events.knowledge.Chunk;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Which chunks are searched: all but the parents, which are answered in the place of their children. */
final class Searched {

    private Searched() {
    }

    /** In the order of their indexes. */
    static List<Chunk> of(List<Chunk> chunks) {
        var parents = chunks.stream().map(Chunk::parentId).filter(Objects::nonNull).collect(Collectors.toSet());
        return chunks.stream().filter(chunk -> !parents.contains(chunk.id())).toList();
    }
}
