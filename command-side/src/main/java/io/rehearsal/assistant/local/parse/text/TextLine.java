package io.rehearsal.assistant.local.parse.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the resume as the parser sees it.
 *
 * @param content  the line without its bullet or icon
 * @param bullet   whether it began with a bullet
 * @param fontSize in points, 0 where unknown
 * @param bold     whether all of it is bold
 * @param left     of its first character, in points, 0 where unknown
 * @param page     from 0
 * @param block    lines that belong together in the layout share a number
 * @param gap      whether a blank line stands before it
 */
public record TextLine(Piece content, boolean bullet, float fontSize, boolean bold, float left, int page, int block, boolean gap) {

    public String text() {
        return content.value();
    }

    public int start() {
        return content.start();
    }

    public int end() {
        return content.end();
    }

    /** The parts that stand visibly apart. */
    public List<Piece> cells() {
        var cells = new ArrayList<Piece>();
        int from = 0;
        for (int i = 0; i <= text().length(); i++) {
            if (i == text().length() || text().charAt(i) == '\t') {
                var cell = content.part(from, i);
                if (!cell.isEmpty()) {
                    cells.add(cell);
                }
                from = i + 1;
            }
        }
        return cells;
    }

    /** The line from an offset of the text on. */
    public TextLine from(int offset) {
        return new TextLine(content.part(offset - start(), text().length()), bullet, fontSize, bold, left, page, block, gap);
    }
}
