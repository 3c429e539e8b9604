package io.rehearsal.events.knowledge;

import java.util.List;

/**
 * Asks for the vectors of texts of a person's documents; answered with a list of {@link TextVector}, one a text, in their order. What was
 * embedded before comes from the store; what was not is embedded now, which takes about 15 ms a text.
 *
 * @param texts as {@link #text} makes them
 */
public record EmbedChunks(long ownerId, List<String> texts) {

    /** What is embedded of a chunk: the headings that it stands under, and its text. */
    public static String text(String fileName, Chunk chunk) {
        var title = chunk.headingPath().isEmpty() ? stem(fileName) : String.join(" > ", chunk.headingPath());
        return title + "\n" + chunk.text();
    }

    private static String stem(String fileName) {
        var dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
