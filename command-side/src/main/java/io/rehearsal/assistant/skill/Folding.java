package io.rehearsal.assistant.skill;

import java.util.HashSet;
import java.util.Set;

/** What does not matter when names of skills are compared: case, full-width forms, spaces and hyphens between words. */
final class Folding {

    /** A text and the offsets in it before which something was left out or its script changes. */
    record Folded(String text, Set<Integer> breaks) {
    }

    private Folding() {
    }

    static Folded withoutSeparators(String written) {
        var text = new StringBuilder(written.length());
        var breaks = new HashSet<Integer>();
        for (int i = 0; i < written.length(); i++) {
            char c = fold(written.charAt(i));
            if (isSeparator(c)) {
                breaks.add(text.length());
                continue;
            }
            if (!text.isEmpty() && isHan(c) != isHan(text.charAt(text.length() - 1))
                    || !text.isEmpty() && Character.isDigit(c) && Character.isLetter(text.charAt(text.length() - 1))) {
                breaks.add(text.length());
            }
            text.append(c);
        }
        return new Folded(text.toString(), Set.copyOf(breaks));
    }

    static char fold(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return Character.toLowerCase((char) (c - 0xFEE0));
        }
        return switch (c) {
            case '\u00A0', '\u2009', '\u202F', '\u3000' -> ' ';
            case '\u2010', '\u2011', '\u00AD', '\u2013' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    static boolean isSeparator(char c) {
        return c == ' ' || c == '-' || c == '_';
    }

    static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF';
    }

    static boolean hasHan(String text) {
        return text.chars().anyMatch(c -> isHan((char) c));
    }

    /** A letter or digit that makes words with its like: all but Chinese ones. */
    static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) && !isHan(c);
    }
}
