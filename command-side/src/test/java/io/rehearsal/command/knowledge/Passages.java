package io.rehearsal.command.knowledge;

import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.events.knowledge.queries.SearchAnswer.Passage;
import java.util.List;
import java.util.Map;

/** What a search may find. */
final class Passages {

    private Passages() {
    }

    static Passage whole(long id) {
        return of(id, List.of(id));
    }

    /** A parent whose children were found. */
    static Passage parent(long id, Long... children) {
        return of(id, List.of(children));
    }

    private static Passage of(long id, List<Long> matched) {
        var chunk = new Chunk(id, 0, null, 0, 5, List.of("Queues"), "First");
        return new Passage(chunk, 7, "queues.md", null, 0.5, List.of(), null, null, null, null, matched, Map.of());
    }
}
