package io.rehearsal.query.knowledge;

import io.rehearsal.events.knowledge.Chunk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Ids of chunks, which come from a sequence and so in few ranges.
 *
 * @param ranges ascending, none touching another
 */
record ChunkIds(List<Range> ranges) {

    static final ChunkIds NONE = new ChunkIds(List.of());

    /** @param last inclusive */
    record Range(long first, long last) {

        int size() {
            return Math.toIntExact(last - first + 1);
        }
    }

    static ChunkIds of(Collection<Chunk> chunks) {
        var ranges = new ArrayList<Range>();
        chunks.stream().mapToLong(Chunk::id).sorted().distinct().forEach(id -> {
            var continues = !ranges.isEmpty() && ranges.getLast().last() == id - 1;
            ranges.add(new Range(continues ? ranges.removeLast().first() : id, id));
        });
        return new ChunkIds(List.copyOf(ranges));
    }

    boolean contains(long id) {
        return ranges.stream().anyMatch(range -> range.first() <= id && id <= range.last());
    }

    /** The greatest; there has to be one. */
    long last() {
        return ranges.getLast().last();
    }

    int count() {
        return ranges.stream().mapToInt(Range::size).sum();
    }
}
