package io.rehearsal.assistant.chunking.reading;

import io.rehearsal.assistant.chunking.StructuredText;
import io.rehearsal.assistant.chunking.StructuredText.Block;
import io.rehearsal.assistant.chunking.StructuredText.Kind;
import java.util.ArrayList;
import java.util.List;

/** Collects the parts of a text that is kept as it was written, in order; whatever nobody claims between them is a paragraph. */
final class Tiles {

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final Headings headings = new Headings();
    private int end;

    Tiles(String text) {
        this.text = text;
    }

    /** What lies before the end of the part before is taken for granted. */
    void add(Kind kind, int start, int end) {
        fill(start, Kind.PARAGRAPH);
        put(kind, Math.max(start, this.end), end, 0);
    }

    void heading(int level, String title, int start, int end) {
        fill(start, Kind.PARAGRAPH);
        if (start >= this.end) {
            headings.open(level, title);
            put(Kind.HEADING, start, end, level);
        }
    }

    /** Everything up to an offset that nobody claimed. */
    void fill(int to, Kind kind) {
        if (to > end && !text.substring(end, to).isBlank()) {
            put(kind, end, to, 0);
        }
        end = Math.max(end, to);
    }

    private void put(Kind kind, int start, int end, int level) {
        if (end > start) {
            int from = start;
            while (from < end && Character.isWhitespace(text.charAt(from)) && text.charAt(from) != ' ' && text.charAt(from) != '\t') {
                from++;
            }
            blocks.add(new Block(kind, from, end, level, headings.path()));
            this.end = end;
        }
    }

    StructuredText done(String fileType) {
        fill(text.length(), Kind.PARAGRAPH);
        return new StructuredText(fileType, text, blocks);
    }
}
