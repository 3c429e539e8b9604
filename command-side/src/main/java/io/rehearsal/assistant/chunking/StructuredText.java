package io.rehearsal.assistant.chunking;

import java.util.List;

/**
 * The text of a document and what its parts are. The same file always gives the same text.
 *
 * @param fileType {@code pdf}, {@code docx}, {@code doc}, {@code txt}, {@code md} or {@code html}
 * @param text     lines end with {@code \n}; without lone surrogates
 * @param blocks   in the order of the text, without overlap; every character that is not white space lies in exactly one
 */
public record StructuredText(String fileType, String text, List<Block> blocks) {

    public StructuredText {
        blocks = List.copyOf(blocks);
    }

    /**
     * A part of the text that has one sense.
     *
     * @param start       offset of its first character
     * @param end         offset one past its last character
     * @param level       of a heading, from 0 for the document's own title to 9; 0 for everything else
     * @param headingPath the headings that it stands under, outermost first; of a heading, itself too
     */
    public record Block(Kind kind, int start, int end, int level, List<String> headingPath) {

        public Block {
            headingPath = List.copyOf(headingPath);
        }
    }

    public enum Kind {
        HEADING, PARAGRAPH, LIST, CODE,
        /** Rows, one a line; where the second line or one soon after is {@code | --- | --- |}, what stands above it is the header. */
        TABLE
    }
}
