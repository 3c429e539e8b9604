package io.rehearsal.assistant.skill;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a list of skills into its items. */
final class SkillItems {

    private static final Pattern SEPARATOR = Pattern.compile("[,，、;；|•●▪◦·。\\t\\n()（）\\[\\]【】]|\\s{2,}|\\.\\s|\\.$|\\s[-–—]\\s|\\s?(?:==|>=|>|≈)\\s?");
    private static final Pattern JOINING = Pattern.compile("/|\\s(?:and|or|&|as well as)\\s|(?<=[^a-zA-Z])(?:以及|和|与|及|或)(?=\\s?\\S)|^(?:and|or|&)\\s", Pattern.CASE_INSENSITIVE);

    private SkillItems() {
    }

    /** @param finder knows names of skills, which are not split within */
    static List<String> split(String text, MentionFinder finder) {
        var items = new ArrayList<String>();
        for (var part : cut(text, SEPARATOR, finder)) {
            items.addAll(cut(part, JOINING, finder));
        }
        return items;
    }

    private static List<String> cut(String text, Pattern pattern, MentionFinder finder) {
        var parts = new ArrayList<String>();
        var inside = new BitSet(text.length());
        finder.find(text).forEach(name -> inside.set(name.start() + 1, name.end()));
        int from = 0;
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            if (end > start && !inside.get(start)) {
                add(text.substring(from, start), parts);
                from = end;
            }
        }
        add(text.substring(from), parts);
        return parts;
    }

    private static void add(String part, List<String> parts) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }
}
