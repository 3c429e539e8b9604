package io.rehearsal.command.assistant.local.retrieval;

import io.rehearsal.events.knowledge.RankPassages.Candidate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A candidate, read.
 *
 * @param counts    how often each term stands in the text
 * @param sentences the terms of each sentence
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
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?；;\\n]+|(?<=[a-z0-9)])\\.\\s+");
    private static final Pattern QUESTION_MARK = Pattern.compile("[?？]");
    private static final Pattern LIST_ITEM = Pattern.compile("(?m)^[ \\t]*+(?:[-*]|\\d{1,9}\\.)\\s");

    static Passage of(Candidate candidate) {
        var text = Terms.plain(candidate.text());
        var counts = new HashMap<String, Integer>();
        var sentences = Arrays.stream(SENTENCE_END.split(text)).map(sentence -> {
            var terms = Terms.ofPlain(sentence);
            terms.forEach(term -> counts.merge(term, 1, Integer::sum));
            return Set.copyOf(terms);
        }).toList();
        var file = stem(candidate.fileName());
        var title = Terms.plain(file + "\n" + String.join("\n", candidate.headingPath()));
        return new Passage(counts, sentences, Set.copyOf(Terms.ofPlain(beginning(text, LEAD))), Set.copyOf(Terms.ofPlain(title)),
                title.toLowerCase(Locale.ROOT), beginning(text, OPENING).toLowerCase(Locale.ROOT), file,
                text.length(), occurrences(QUESTION_MARK, text), occurrences(LIST_ITEM, text));
    }

    boolean holds(String term) {
        return counts.containsKey(term) || headings.contains(term);
    }

    /** The terms of the text and of its headings. */
    Set<String> all() {
        var all = new HashSet<>(counts.keySet());
        all.addAll(headings);
        return all;
    }

    private static String beginning(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }

    private static int occurrences(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
