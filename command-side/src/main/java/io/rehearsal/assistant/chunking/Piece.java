package io.rehearsal.assistant.chunking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes a chunk, before it has an id.
 *
 * @param start       offset of its own part in the document's text
 * @param end         offset one past the last character of its own part
 * @param parent      index in the list of the piece that this one is a part of, which stands before it; null where there is none
 * @param headingPath the headings that all of it stands under, outermost first
 * @param text        its own part of the text; before it, where a table was cut, the table's header and a line end
 */
public record Piece(int start, int end, @Nullable Integer parent, List<String> headingPath, String text) {

    public Piece {
        headingPath = List.copyOf(headingPath);
    }
}
