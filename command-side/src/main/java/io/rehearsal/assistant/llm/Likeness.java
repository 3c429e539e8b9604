package io.rehearsal.assistant.llm;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How alike two texts are by their pairs of neighbouring letters, whatever the case, blanks and punctuation. */
final class Likeness {

    /** From this share of common pairs on (Sørensen and Dice's coefficient), two texts say the same. */
    private static final double ALIKE = 0.8;
    /** From this share of its pairs on, a text only repeats what another says. */
    private static final double REPEATS = 0.85;

    private Likeness() {
    }

    static boolean alike(String one, String other) {
        var first = pairs(one);
        var second = pairs(other);
        return letters(one).equals(letters(other)) || 2.0 * common(first, second) >= ALIKE * (first.size() + second.size());
    }

    /** Whether the text has hardly anything that the others do not have. */
    static boolean repeats(String text, List<String> others) {
        var own = pairs(text);
        var said = new HashSet<String>();
        others.forEach(other -> said.addAll(pairs(other)));
        return !own.isEmpty() && common(own, said) >= REPEATS * own.size();
    }

    /** Letters and digits alone, in small letters. */
    static String letters(String text) {
        var letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static Set<String> pairs(String text) {
        var letters = letters(text);
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 <= letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }

    private static long common(Set<String> first, Set<String> second) {
        return first.stream().filter(second::contains).count();
    }
}
