package io.rehearsal.command.resume;

import java.util.Arrays;

/**
 * A text in which the kind of its white space does not count: a run of it is one space, and none next to a Chinese
 * character, because lines of Chinese break anywhere.
 *
 * @param letters the text in that form
 * @param offsets where each character of {@code letters} stands in the text itself
 */
record SpacedText(String letters, int[] offsets) {

    static SpacedText of(String text) {
        var letters = new StringBuilder(text.length());
        var offsets = new int[text.length()];
        int i = 0;
        while (i < text.length()) {
            int end = endOfSpace(text, i);
            if (end == i) {
                offsets[letters.length()] = i++;
                letters.append(text.charAt(i - 1));
            } else {
                if (i > 0 && end < text.length() && !wide(text.charAt(i - 1)) && !wide(text.charAt(end))) {
                    offsets[letters.length()] = i;
                    letters.append(' ');
                }
                i = end;
            }
        }
        return new SpacedText(letters.toString(), Arrays.copyOf(offsets, letters.length()));
    }

    int startOf(int letter) {
        return offsets[letter];
    }

    /** One past the letter; {@code letter} is no white space. */
    int endOf(int letter) {
        return offsets[letter] + 1;
    }

    private static int endOfSpace(String text, int from) {
        int end = from;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static boolean wide(char letter) {
        return Character.isIdeographic(letter) || (letter >= 0x3000 && letter <= 0x303F) || (letter >= 0xFF01 && letter <= 0xFF60);
    }
}
