package io.rehearsal.assistant.local.translation;

import io.rehearsal.assistant.local.retrieval.Terms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** English as the table knows it: in lower case, without plural, and where a form is not known, by its stem. */
final class EnglishWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> ENDINGS = List.of("ing", "ed", "ly", "er", "est", "al", "es", "ion", "ment");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final int SHORTEST_STEM = 3;

    private EnglishWords() {
    }

    /** What a name is looked up by. */
    static String key(String name) {
        return BETWEEN.splitAsStream(name.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).map(Terms::singular).collect(Collectors.joining(" "));
    }

    static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** The word itself, as it is looked up, and what it may be a form of: rolled, roll; making, make. @param word in lower case */
    static Set<String> forms(String word) {
        var forms = new LinkedHashSet<String>();
        forms.add(key(POSSESSIVE.matcher(word).replaceFirst("")));
        for (var ending : ENDINGS) {
            var stem = word.substring(0, Math.max(0, word.length() - ending.length()));
            if (word.endsWith(ending) && stem.length() >= SHORTEST_STEM) {
                forms.addAll(stems(stem));
            }
        }
        return forms;
    }

    private static List<String> stems(String stem) {
        var stems = new ArrayList<>(List.of(stem, stem + "e"));
        int last = stem.length() - 1;
        if (stem.charAt(last) == stem.charAt(last - 1)) {
            stems.add(stem.substring(0, last));
        }
        if (stem.charAt(last) == 'i') {
            stems.add(stem.substring(0, last) + "y");
        }
        return stems;
    }
}
