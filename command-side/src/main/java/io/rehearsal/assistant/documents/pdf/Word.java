package io.rehearsal.assistant.documents.pdf;

/**
 * Glyphs drawn next to one another without a space.
 *
 * @param order        place in the order of drawing
 * @param spaceBefore  whether a space was drawn before it
 * @param spaceAfter   whether a space was drawn after it
 * @param startsPart   whether an icon or a cell's border stands before it
 */
record Word(String text, float left, float right, float baseline, float size, boolean bold, int order,
            boolean spaceBefore, boolean spaceAfter, boolean startsPart) {

    float top() {
        return baseline - 0.8f * size;
    }

    float bottom() {
        return baseline + 0.2f * size;
    }

    /** The same word further down, perhaps the first of a table cell. */
    Word moved(float down, boolean startsCell) {
        return new Word(text, left, right, baseline + down, size, bold, order, spaceBefore, spaceAfter, startsPart || startsCell);
    }

    /** The word and what is written behind it. */
    Word with(Word behind, String itsText) {
        return new Word(text + itsText, left, Math.max(right, behind.right), baseline, size, bold, order, spaceBefore, behind.spaceAfter, startsPart);
    }

    Word withText(String other) {
        return new Word(other, left, right, baseline, size, bold, order, spaceBefore, spaceAfter, startsPart);
    }

    int length() {
        return text.codePointCount(0, text.length());
    }

    boolean isIdeographic() {
        return text.codePointAt(0) >= 0x2E80;
    }
}
