package io.rehearsal.assistant.local.match;

import io.rehearsal.assistant.local.match.Evidence.Shown;
import io.rehearsal.assistant.local.reading.Denied;
import io.rehearsal.assistant.local.reading.Reading;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds in a resume what a posting names in its own words: all of them in one line, in whichever order and form. */
final class Phrases {

    private static final int STEM = 5;
    private static final double ENOUGH_HAN = 0.75;

    private record Text(Shown shown, Set<String> parts) {
    }

    private final List<Text> texts = new ArrayList<>();

    Phrases(Reading reading) {
        reading.lines().forEach(line -> texts.add(new Text(new Shown(line.text(), line.path(), Evidence.rank(line.part())), parts(Denied.without(line.text())))));
        for (int i = 0; i < reading.content().experience().size(); i++) {
            var title = reading.content().experience().get(i).position();
            if (title != null) {
                texts.add(new Text(new Shown(title, "experience[" + i + "].position", 3), parts(title)));
            }
        }
    }

    @Nullable Shown find(String phrase) {
        var wanted = parts(phrase);
        if (wanted.isEmpty()) {
            return null;
        }
        boolean han = phrase.codePoints().anyMatch(Character::isIdeographic);
        return texts.stream().filter(text -> wanted.stream().filter(text.parts::contains).count() >= (han ? ENOUGH_HAN : 1) * wanted.size())
                .map(Text::shown).min(Comparator.comparingInt(Shown::rank)).orElse(null);
    }

    /** How many of the parts of a text another has, from 0 to 1. */
    static double share(String wanted, String had) {
        var parts = parts(wanted);
        var there = parts(had);
        return parts.isEmpty() ? 0 : parts.stream().filter(there::contains).count() / (double) parts.size();
    }

    /** The beginnings of words, and pairs of Chinese characters. */
    static Set<String> parts(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("(?<=\\p{L})[-–](?=\\p{L})", " ");
        var parts = new HashSet<String>();
        for (var latin : plain.split("[^\\p{L}\\p{N}+#]+|\\p{IsHan}+")) {
            if (latin.length() > 1 && !SMALL.contains(latin)) {
                var single = latin.length() > 3 && latin.endsWith("s") ? latin.substring(0, latin.length() - 1) : latin;
                parts.add(single.substring(0, Math.min(STEM + single.length() / 8, single.length())));
            }
        }
        for (int i = 0; i + 1 < plain.length(); i++) {
            if (Character.isIdeographic(plain.charAt(i)) && Character.isIdeographic(plain.charAt(i + 1))) {
                parts.add(plain.substring(i, i + 2));
            }
        }
        return parts;
    }

    private static final Set<String> SMALL = Set.of("of", "and", "the", "in", "with", "for", "or", "to", "an", "at", "on", "by");
}
