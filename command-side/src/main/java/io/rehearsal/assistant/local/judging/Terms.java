package io.rehearsal.assistant.local.judging;

import io.rehearsal.assistant.Language;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text for comparing it with another: English ones by their first five letters, Chinese ones by pairs of characters. */
record Terms(Set<String> all) {

    private static final int STEM = 5;
    private static final Pattern LATIN = Pattern.compile("[a-z0-9]+");
    private static final Pattern HAN = Pattern.compile("[\\u4e00-\\u9fff]+");
    private static final Set<String> FILLERS = Set.of("the", "and", "for", "with", "that", "are", "not", "was", "what", "you", "how");

    static Terms of(String text, Language language) {
        boolean chinese = language == Language.ZH;
        var terms = new HashSet<String>();
        var small = text.toLowerCase(Locale.ROOT);
        LATIN.matcher(small).results().map(match -> match.group()).filter(word -> chinese || word.length() > 2 && !FILLERS.contains(word))
                .forEach(word -> terms.add(chinese ? word : word.substring(0, Math.min(STEM, word.length()))));
        if (chinese) {
            HAN.matcher(small).results().map(match -> match.group()).forEach(run -> {
                for (int i = 0; i + 2 <= run.length(); i++) {
                    terms.add(run.substring(i, i + 2));
                }
            });
        }
        return new Terms(terms);
    }

    Terms with(Terms others) {
        var both = new HashSet<>(all);
        both.addAll(others.all);
        return new Terms(both);
    }

    /** The share of these that the others have, from 0 to 1. */
    double in(Terms others) {
        return all.stream().filter(others.all::contains).count() / (double) Math.max(1, all.size());
    }
}
