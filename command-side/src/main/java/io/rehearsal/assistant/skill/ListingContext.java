package io.rehearsal.assistant.skill;

import io.rehearsal.assistant.skill.MentionFinder.Found;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the skill Go from the verb: an everyday word counts only in one list with a skill that is no everyday word. */
final class ListingContext {

    private static final Pattern BETWEEN_ITEMS = Pattern.compile("[\\s,，、/|;；·•+()（）:：]{1,6}|\\s?(?:and|or|&|和|与|及|以及|或)\\s?|\\s?[,，、]\\s?(?:and|or)\\s");

    private ListingContext() {
    }

    static List<Found> keep(String text, List<Found> found) {
        var certain = new BitSet();
        for (int i = 0; i < found.size(); i++) {
            certain.set(i, !found.get(i).form().everyday());
        }
        for (int i = 1; i < found.size(); i++) {
            if (!certain.get(i)) {
                certain.set(i, certain.get(i - 1) && listed(text, found.get(i - 1), found.get(i)) && writtenJustSo(text, found.get(i)));
            }
        }
        for (int i = found.size() - 2; i >= 0; i--) {
            if (!certain.get(i)) {
                certain.set(i, certain.get(i + 1) && listed(text, found.get(i), found.get(i + 1)) && writtenJustSo(text, found.get(i)));
            }
        }
        var kept = new ArrayList<Found>();
        certain.stream().forEach(i -> kept.add(found.get(i)));
        return kept;
    }

    private static boolean listed(String text, Found left, Found right) {
        var between = text.substring(left.end(), right.start());
        return between.length() <= 8 && !between.isBlank() && BETWEEN_ITEMS.matcher(between).matches();
    }

    private static boolean writtenJustSo(String text, Found found) {
        return text.substring(found.start(), found.end()).equals(found.form().written());
    }
}
