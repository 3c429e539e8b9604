package io.rehearsal.assistant.local.parse.text;

import io.rehearsal.assistant.local.reading.UsualWords;
import java.util.Locale;
import java.util.Set;

/** Tells the hyphen that belongs to a word, as in {@code third-party}, from one that only parts it at a line's end. */
final class LineEndHyphen {

    private static final char SOFT = '\u00AD';
    /** Beginnings that are no words of their own, though some are spelt like one. */
    private static final Set<String> BEGINNINGS = Set.of("re", "un", "con", "de", "dis", "im", "en", "ex", "per", "trans", "sub", "com", "pro", "ad", "ac", "ap", "as", "pa", "ma", "ca");

    /** Words with which any other is joined. */
    private static final Set<String> COMPOUNDING = Set.of("low", "high", "long", "short", "third", "first", "second", "real", "self", "cross", "non", "well", "full",
            "open", "large", "small", "half", "near", "hard", "multi", "two", "three", "four", "five", "six", "ten");

    private final String text;

    /** @param text all of the resume: a word that stands there in one line tells how it is written */
    LineEndHyphen(String text) {
        this.text = text.toLowerCase(Locale.ROOT);
    }

    /**
     * @param before ends with the hyphen
     * @param after begins with a lower-case letter
     */
    boolean belongs(String before, String after) {
        if (before.charAt(before.length() - 1) == SOFT) {
            return false;
        }
        int start = before.length() - 1;
        while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < after.length() && Character.isLetter(after.charAt(end))) {
            end++;
        }
        var left = before.substring(start, before.length() - 1).toLowerCase(Locale.ROOT);
        var right = after.substring(0, end).toLowerCase(Locale.ROOT);
        if (text.contains(left + "-" + right) || text.contains(left + "‐" + right)) {
            return true;
        }
        if (text.contains(left + right) || UsualWords.contains(left + right)) {
            return false;
        }
        return COMPOUNDING.contains(left) || !BEGINNINGS.contains(left) && UsualWords.contains(left) && UsualWords.contains(right);
    }
}
