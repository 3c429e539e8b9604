package io.rehearsal.assistant.documents.pdf;

/**
 * One glyph on an upright page whose origin is at the top left, in points.
 *
 * @param text     its characters; a space for white space, {@link #PICTURE} and its code for a picture
 * @param left     where it starts
 * @param right    where its advance ends
 * @param baseline distance of its baseline from the top
 * @param size     font size as drawn
 * @param bold     whether it is drawn bold
 */
record Glyph(String text, float left, float right, float baseline, float size, boolean bold) {

    /** A character for private use that starts the text of every picture. */
    static final String PICTURE = "\uE000";

    boolean isSpace() {
        return text.equals(" ");
    }

    boolean isPicture() {
        return text.startsWith(PICTURE);
    }

    boolean isLetter() {
        return !isSpace() && !isPicture();
    }

    /** Whether it takes a square of its own, as Chinese characters and their punctuation do. */
    boolean isIdeograph() {
        return isLetter() && text.codePointAt(0) >= 0x2E80;
    }

    Glyph madeBold() {
        return new Glyph(text, left, right, baseline, size, true);
    }

    Glyph withText(String other) {
        return new Glyph(other, left, right, baseline, size, bold);
    }

    /** One glyph in the place of this one and another on the same line, with a text of its own. */
    Glyph through(Glyph last, String common) {
        return new Glyph(common, left, Math.max(right, last.right), baseline, Math.max(size, last.size), bold && last.bold);
    }
}
