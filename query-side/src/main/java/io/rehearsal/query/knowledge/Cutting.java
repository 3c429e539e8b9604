package io.rehearsal.query.knowledge;

import io.rehearsal.events.knowledge.Chunk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document's chunks beside its text: what stands in the text is not kept a second time. Parents and children say everything twice, and
 * so does what is cut anew beside what was cut before; whole, they could be more than a read model's document may hold, which is 16 MB.
 *
 * @param paths  the different paths of headings
 * @param pieces in the order of their indexes
 */
record Cutting(List<List<String>> paths, List<Piece> pieces) {

    /**
     * @param path   which of the paths
     * @param before what stands before the chunk's part of the text; null for nothing
     * @param from   where the chunk's words begin in the document's text
     * @param to     one past where they end; as {@code from} where they are not there
     */
    record Piece(long id, int index, @Nullable Long parentId, int start, int end, int path, @Nullable String before, int from, int to) {
    }

    static Cutting of(String text, List<Chunk> chunks) {
        var paths = new LinkedHashMap<List<String>, Integer>();
        var pieces = new ArrayList<Piece>();
        for (var chunk : chunks) {
            var path = paths.computeIfAbsent(chunk.headingPath(), _ -> paths.size());
            pieces.add(piece(text, chunk, path));
        }
        return new Cutting(List.copyOf(paths.keySet()), List.copyOf(pieces));
    }

    /** The text is the one that the chunks were made from. */
    List<Chunk> chunks(String text) {
        return pieces.stream().map(piece -> new Chunk(piece.id(), piece.index(), piece.parentId(), piece.start(), piece.end(),
                paths.get(piece.path()), Objects.requireNonNullElse(piece.before(), "") + text.substring(piece.from(), piece.to()))).toList();
    }

    private static Piece piece(String text, Chunk chunk, int path) {
        var from = chunk.start();
        var to = chunk.end();
        if (!standsIn(text, from, to, chunk)) {
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (!standsIn(text, from, to, chunk)) {
                from = to;
            }
        }
        var before = chunk.text().substring(0, chunk.text().length() - (to - from));
        return new Piece(chunk.id(), chunk.index(), chunk.parentId(), chunk.start(), chunk.end(), path, before.isEmpty() ? null : before, from, to);
    }

    private static boolean standsIn(String text, int from, int to, Chunk chunk) {
        var length = to - from;
        return chunk.text().length() >= length && text.regionMatches(from, chunk.text(), chunk.text().length() - length, length);
    }
}
