package io.rehearsal.assistant.local.reading;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a paragraph where a sentence ends. */
public final class Sentences {

    /** A full stop ends an English sentence only before a capital, so that {@code Node.js} and {@code 3.5} stay whole. */
    private static final Pattern END = Pattern.compile("(?<=[。！？!?])\\s*|(?<=[\\p{L}\\p{N})\\]%]\\.)\\s+(?=[A-Z\\[])|\\s*\\R\\s*");

    /** What takes more than two printed lines is skipped when scanning. */
    public static final int MOST_WORDS = 40;

    private Sentences() {
    }

    /** Whether a sentence of the text has more than {@value #MOST_WORDS} words, two Han characters counting as one. */
    public static boolean tooLong(String text) {
        return of(text).stream().anyMatch(sentence -> Size.words(sentence) > MOST_WORDS);
    }

    /** The sentences with their punctuation; the text itself where it is one sentence. */
    public static List<String> of(String text) {
        return Arrays.stream(END.split(text)).map(String::strip).filter(sentence -> !sentence.isEmpty()).toList();
    }
}
