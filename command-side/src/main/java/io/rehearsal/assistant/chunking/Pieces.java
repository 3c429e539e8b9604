package io.rehearsal.assistant.chunking;

import org.jspecify.annotations.Nullable;

/** Makes pieces of spans. */
final class Pieces {

    private final String text;
    private final Tables tables;

    Pieces(String text, Tables tables) {
        this.text = text;
        this.tables = tables;
    }

    /** The span without white space at its ends, save the indentation of its first line; null where there is nothing else. */
    @Nullable Piece piece(Span span, @Nullable Integer parent) {
        int start = span.start();
        while (start < span.end() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = span.end();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return null;
        }
        int line = start;
        while (line > span.start() && (text.charAt(line - 1) == ' ' || text.charAt(line - 1) == '\t')) {
            line--;
        }
        boolean lineBegins = line == 0 || text.charAt(line - 1) == '\n';
        String own = text.substring(lineBegins ? line : start, end);
        return new Piece(lineBegins ? line : start, end, parent, span.headingPath(), tables.before(start) + own);
    }
}
