package io.rehearsal.assistant.local.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text: Latin ones of three letters and more in small letters, Chinese as pairs of neighbouring characters.
 *
 * @param words each once, at most {@value #MOST}
 */
public record Vocabulary(Set<String> words) {

    static final int MOST = 20_000;

    private static final Pattern LATIN = Pattern.compile("[a-z][a-z0-9+#]{2,30}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");
    private static final Set<String> COMMON = Set.of("the", "and", "for", "with", "you", "our", "are", "your", "will", "have", "that", "this", "from",
            "who", "all", "can", "not", "job", "work", "team", "years", "experience", "skills", "ability", "must", "has", "one", "other");

    public static Vocabulary of(String text) {
        var words = new HashSet<String>();
        LATIN.matcher(text.toLowerCase(Locale.ROOT)).results().map(match -> match.group())
                .filter(word -> !COMMON.contains(word)).takeWhile(word -> words.size() < MOST).forEach(words::add);
        HAN.matcher(text).results().map(match -> match.group()).takeWhile(run -> words.size() < MOST).forEach(run -> {
            for (int i = 0; i + 2 <= run.length() && words.size() < MOST; i++) {
                words.add(run.substring(i, i + 2));
            }
        });
        return new Vocabulary(Set.copyOf(words));
    }
}
