package io.rehearsal.events;

/** Texts as they can be stored and sent on: half of a surrogate pair is no character, and no encoding has it. */
public final class WellFormed {

    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {
    }

    /** The text with U+FFFD for each half that stands alone; the same object where there is none. */
    public static String text(String text) {
        int at = firstLone(text);
        if (at < 0) {
            return text;
        }
        var mended = new StringBuilder(text);
        for (int i = at; i < mended.length(); i++) {
            if (Character.isHighSurrogate(mended.charAt(i)) && i + 1 < mended.length() && Character.isLowSurrogate(mended.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(mended.charAt(i))) {
                mended.setCharAt(i, REPLACEMENT);
            }
        }
        return mended.toString();
    }

    private static int firstLone(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
