package io.rehearsal.assistant.documents.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes the spacing out of letters: {@code E D U C A T I O N} is one word. */
final class SpacedOut {

    /** Single letters, at least four, or single ideographs, at least three, one space between them; a wider gap ends a word. */
    private static final Pattern LETTERS = Pattern.compile("(?<![\\p{L}\\p{N}] ?)(?:\\p{Lu} ){3,}\\p{Lu}(?! ?[\\p{L}\\p{N}])|^(?:\\p{IsHan} ){2,}\\p{IsHan}$");

    private SpacedOut() {
    }

    static String joined(String line) {
        Matcher matcher = LETTERS.matcher(line);
        return matcher.find() ? matcher.reset().replaceAll(found -> found.group().replace(" ", "")) : line;
    }
}
