package io.rehearsal.assistant.local.retrieval;

import io.rehearsal.assistant.local.reading.UsualWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that some write as one, others as two or with a hyphen: rollback and roll back, reindex and re-index. */
final class Compounds {

    private static final int SHORTEST = 5;
    private static final int SHORTEST_PART = 3;
    /** {@code up} of {@code startup}. */
    private static final int SHORTEST_PARTICLE = 2;
    private static final int MOST = 12;
    private static final Set<String> PARTICLES = Set.of("up", "out", "off", "over", "down", "back", "in", "on");
    private static final Set<String> PREFIXES = Set.of("re", "co", "un", "non", "pre", "sub", "multi", "anti", "auto", "micro", "super", "inter", "cross", "self");

    private Compounds() {
    }

    /** The compounds that a question's words make or are, each by its two parts. */
    static Map<String, List<String>> in(String plain) {
        var runs = Terms.runs(plain).stream().map(run -> run.toLowerCase(Locale.ROOT)).toList();
        var lower = plain.toLowerCase(Locale.ROOT);
        var found = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < runs.size() && found.size() < MOST; i++) {
            var word = runs.get(i);
            if (!isLatin(word) || QuestionWords.isCommon(word) && !PREFIXES.contains(word)) {
                continue;
            }
            var next = i + 1 < runs.size() ? runs.get(i + 1) : "";
            boolean neighbour = isLatin(next) && next.length() > 1 && (!QuestionWords.isCommon(next) || PARTICLES.contains(next));
            boolean one = PREFIXES.contains(word) || PARTICLES.contains(next) || UsualWords.contains(word + next) || lower.contains(word + "-" + next);
            if (neighbour && one && word.length() + next.length() >= SHORTEST) {
                found.put(word + next, List.of(word, next));
            }
            split(word, found);
        }
        return found;
    }

    private static void split(String word, Map<String, List<String>> found) {
        for (int cut = 2; cut <= word.length() - SHORTEST_PARTICLE; cut++) {
            var first = word.substring(0, cut);
            var second = word.substring(cut);
            if (areParts(first, second) && (PARTICLES.contains(second) || UsualWords.contains(second))) {
                found.putIfAbsent(word, List.of(first, second));
            }
        }
    }

    /** Two short words beside each other are chance: a quorum is no rum. */
    private static boolean areParts(String first, String second) {
        if (PARTICLES.contains(second)) {
            return first.length() >= SHORTEST_PART && UsualWords.contains(first);
        }
        return second.length() >= SHORTEST_PART && (PREFIXES.contains(first) || UsualWords.contains(first) && Math.min(first.length(), second.length()) > SHORTEST_PART);
    }

    private static boolean isLatin(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
