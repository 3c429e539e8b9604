package io.rehearsal.assistant.local.judging;

import io.rehearsal.assistant.Language;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text for comparing it with another: English ones by their first five letters, Chinese ones by pairs of characters. */
record Terms(Set<String> all) {

    private static final int STEM = 5;
    private static final Pattern LATIN = Pattern.compile("[a-z0-9]+");
    private static final Pattern HAN = Pattern.compile("[\\u4e00-\\u9fff]+");
    private static final Set<String> FILLERS = Set.of("the", "and", "for", "with", "that", "are", "not", "was", "what", "you", "how");

    /** Forms that do not begin as their verb does. */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(Map.entry("held", "hold"), Map.entry("took", "take"), Map.entry("taken", "take"),
            Map.entry("wrote", "write"), Map.entry("sent", "send"), Map.entry("kept", "keep"), Map.entry("left", "leave"), Map.entry("lost", "lose"),
            Map.entry("built", "build"), Map.entry("made", "make"), Map.entry("found", "find"), Map.entry("told", "tell"), Map.entry("ran", "run"),
            Map.entry("chose", "choose"), Map.entry("broke", "break"), Map.entry("fell", "fall"), Map.entry("rose", "rise"), Map.entry("grew", "grow"),
            Map.entry("led", "lead"), Map.entry("met", "meet"), Map.entry("read", "read"), Map.entry("thought", "think"), Map.entry("fewer", "few"),
            Map.entry("less", "little"), Map.entry("better", "good"), Map.entry("worse", "bad"));

    static Terms of(String text, Language language) {
        boolean chinese = language == Language.ZH;
        var terms = new HashSet<String>();
        var small = text.toLowerCase(Locale.ROOT);
        LATIN.matcher(small).results().map(match -> match.group()).filter(word -> chinese || word.length() > 2 && !FILLERS.contains(word))
                .forEach(word -> terms.add(chinese ? word : stem(word)));
        if (chinese) {
            HAN.matcher(small).results().map(match -> match.group()).forEach(run -> {
                for (int i = 0; i + 2 <= run.length(); i++) {
                    terms.add(run.substring(i, i + 2));
                }
            });
        }
        return new Terms(terms);
    }

    private static String stem(String word) {
        var regular = IRREGULAR.getOrDefault(word, word);
        var single = regular.length() <= STEM && regular.length() > 3 && regular.endsWith("s") ? regular.substring(0, regular.length() - 1) : regular;
        return single.substring(0, Math.min(STEM, single.length()));
    }

    Terms with(Terms others) {
        var both = new HashSet<>(all);
        both.addAll(others.all);
        return new Terms(both);
    }

    Terms without(Terms others) {
        var rest = new HashSet<>(all);
        rest.removeAll(others.all);
        return new Terms(rest);
    }

    /** The share of these that the others have, from 0 to 1. */
    double in(Terms others) {
        return all.stream().filter(others.all::contains).count() / (double) Math.max(1, all.size());
    }
}
