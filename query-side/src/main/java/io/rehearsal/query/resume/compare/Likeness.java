package io.rehearsal.query.resume.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two elements are, from 0 for different ones to 1. Lines are compared by their pairs of neighbouring
 * characters; for entries half of it is the first text, which names the school, company, project or section.
 */
final class Likeness {

    /** Less alike than this is not the same element changed, but another. */
    private static final double LEAST = 0.4;

    /** Characters looked at; beyond, more of the text changes nothing. */
    private static final int LONGEST = 4_000;

    private final Pairs all;
    private final Pairs name;

    private Likeness(Pairs all, Pairs name) {
        this.all = all;
        this.name = name;
    }

    static Likeness of(Object element) {
        var texts = Components.texts(element);
        var all = Pairs.of(String.join(" ", texts));
        return new Likeness(all, element instanceof Record && !texts.isEmpty() ? Pairs.of(texts.getFirst()) : all);
    }

    /** 0 where the two are too different to be one element. */
    double to(Likeness other) {
        double likeness = (all.to(other.all) + name.to(other.name)) / 2;
        return likeness < LEAST ? 0 : likeness;
    }

    private record Pairs(Map<Integer, Integer> counts, int total) {

        static Pairs of(String whole) {
            var text = whole.substring(0, Math.min(LONGEST, whole.length()));
            var counts = new HashMap<Integer, Integer>();
            for (int i = 0; i < text.length(); i++) {
                int next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
                counts.merge(text.charAt(i) << 16 | next, 1, Integer::sum);
            }
            return new Pairs(Map.copyOf(counts), text.length());
        }

        double to(Pairs other) {
            if (total + other.total == 0) {
                return 1;
            }
            int common = 0;
            for (var pair : counts.entrySet()) {
                common += Math.min(pair.getValue(), other.counts.getOrDefault(pair.getKey(), 0));
            }
            return 2.0 * common / (total + other.total);
        }
    }
}
