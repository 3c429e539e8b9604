package io.rehearsal.assistant.local.retrieval;

import io.rehearsal.events.knowledge.queries.RankPassages.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A candidate, read for the terms of one question; others are passed over.
 *
 * @param counts    how often each term stands in the text
 * @param sentences the terms of each sentence that has any
 * @param lead      the terms of the beginning
 * @param headings  the terms of file name and headings
 * @param title     file name and headings, in lower case
 * @param opening   the very beginning, in lower case
 * @param subject   what the passage belongs to: passages of one file, or of files of one name, have the same
 */
record Passage(
        Map<String, Integer> counts,
        List<Set<String>> sentences,
        Set<String> lead,
        Set<String> headings,
        String title,
        String opening,
        String subject,
        int length,
        int questionMarks,
        int listItems) {

    private static final int LEAD = 150;
    private static final int OPENING = 60;

    static Passage of(Candidate candidate, Asked asked) {
        var text = Terms.plain(candidate.text());
        var file = stem(candidate.fileName());
        var title = Terms.plain(file + "\n" + String.join("\n", candidate.headingPath()));
        var counts = new HashMap<String, Integer>();
        var sentences = new ArrayList<Set<String>>();
        for (var sentence : Sentences.of(text)) {
            var terms = wanted(sentence, asked);
            if (!terms.isEmpty()) {
                terms.forEach(term -> counts.merge(term, 1, Integer::sum));
                sentences.add(new HashSet<>(terms));
            }
        }
        return new Passage(counts, sentences, new HashSet<>(wanted(beginning(text, LEAD), asked)), new HashSet<>(wanted(title, asked)), title.toLowerCase(Locale.ROOT),
                beginning(text, OPENING).toLowerCase(Locale.ROOT), file, text.length(),
                (int) text.chars().filter(c -> c == '?' || c == '？').count(), (int) text.lines().filter(Passage::isListItem).count());
    }

    boolean holds(String term) {
        return counts.containsKey(term) || headings.contains(term);
    }

    /** The terms that are asked for; a compound stands for its parts and its neighbouring parts for it. */
    private static List<String> wanted(String text, Asked asked) {
        var all = Terms.ofPlain(text);
        var terms = new ArrayList<String>();
        for (int i = 0; i < all.size(); i++) {
            var term = all.get(i);
            terms.add(term);
            terms.addAll(asked.compounds().getOrDefault(term, List.of()));
            terms.addAll(asked.names().at(all, i));
            if (i + 1 < all.size() && asked.compounds().containsKey(term + all.get(i + 1))) {
                terms.add(term + all.get(i + 1));
            }
        }
        terms.retainAll(asked.terms());
        return terms;
    }

    /** A line that begins with a dash, a star, or a number and a point. */
    private static boolean isListItem(String line) {
        var item = line.strip();
        int digits = 0;
        while (digits < item.length() && Character.isDigit(item.charAt(digits))) {
            digits++;
        }
        return item.startsWith("- ") || item.startsWith("* ") || digits > 0 && item.startsWith(". ", digits);
    }

    private static String beginning(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
