package io.rehearsal.events.knowledge.queries;

import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.events.knowledge.TextVector;
import java.util.List;

/**
 * Asks for the vectors of texts of a person's documents; answered with a list of {@link TextVector}, one a text, in their order. What was
 * embedded before comes from the store; what was not is embedded now, which takes about 15 ms a text.
 *
 * @param texts as {@link #text} makes them
 */
public record EmbedChunks(long ownerId, List<String> texts) {

    /**
     * What is embedded of a chunk: its text, without the document's title in front of it. All chunks of a document have that in common,
     * and measured it leads away from what each says; words are looked for in it all the same.
     */
    public static String text(Chunk chunk) {
        if (chunk.headingPath().isEmpty()) {
            return chunk.text();
        }
        var lineEnd = chunk.text().indexOf('\n');
        var first = lineEnd < 0 ? "" : chunk.text().substring(0, lineEnd).replaceFirst("^#+", "").strip();
        var body = chunk.text().substring(lineEnd + 1).strip();
        return first.equals(chunk.headingPath().getFirst().strip()) && !body.isEmpty() ? body : chunk.text();
    }
}
