package io.rehearsal.assistant.documents;

import io.rehearsal.events.WellFormed;
import java.util.List;

/**
 * The text of a document in reading order, columns one after the other, and how its lines looked.
 *
 * @param fileType {@code pdf}, {@code docx}, {@code doc} or {@code txt}
 * @param text     lines end with {@code \n}; parts of a line that stand visibly apart (table cells, a date at the right margin) are separated by {@code \t}
 * @param lines    every line of {@code text} in order, blank ones too
 */
public record ExtractedText(String fileType, String text, List<Line> lines) {

    /** Half of a surrogate pair, as a damaged file may hold, becomes U+FFFD, which is as long. */
    public ExtractedText {
        text = WellFormed.text(text);
    }

    /**
     * One line.
     *
     * @param start    offset of its first character in the text
     * @param end      offset one past its last character, before the line end
     * @param fontSize in points, of most of the line's characters; 0 where the format does not say
     * @param bold     whether all of its characters are bold
     * @param left     distance of its first character from the page's left edge in points; 0 where the format does not say
     * @param page     from 0
     * @param block    lines of the same column, table cell or text box in one run share a number
     * @param right    distance of its last character's end from the page's left edge in points; 0 where the format does not say
     * @param baseline distance of its baseline from the page's top in points; 0 where the format does not say
     * @param pitch    the width that all of its Latin characters have in common, in font sizes; 0 where they differ or the format does not say
     * @param parts    distances from the page's left edge, in points, at which the parts begin that tabs separate; empty where the format does not say
     */
    public record Line(int start, int end, float fontSize, boolean bold, float left, int page, int block, float right, float baseline, float pitch,
                       List<Float> parts) {

        public Line(int start, int end, float fontSize, boolean bold, float left, int page, int block) {
            this(start, end, fontSize, bold, left, page, block, 0, 0, 0, List.of());
        }
    }
}
