package io.rehearsal.assistant.local.parse.text;

/**
 * A value and where it stands.
 *
 * @param value what the resume says, lines that it was wrapped over joined
 * @param start offset in the text
 * @param end   offset one past its last character
 */
public record Piece(String value, int start, int end) {

    /** The text between two offsets without the space around it. */
    public static Piece of(String text, int start, int end) {
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Piece(text.substring(start, end), start, end);
    }

    /** The part from one offset within the value to another, for values that stand in one line. */
    public Piece part(int from, int to) {
        var part = of(value, from, to);
        return new Piece(part.value(), start + part.start(), start + part.end());
    }

    /** Without the characters at its edges that are in the set, or blank. */
    public Piece trimmed(String edges) {
        int from = 0;
        int to = value.length();
        while (from < to && (isBlank(value.charAt(from)) || edges.indexOf(value.charAt(from)) >= 0)) {
            from++;
        }
        while (to > from && (isBlank(value.charAt(to - 1)) || edges.indexOf(value.charAt(to - 1)) >= 0)) {
            to--;
        }
        return new Piece(value.substring(from, to), start + from, start + to);
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000' || c == '\u200B' || c == '\uFEFF';
    }
}
