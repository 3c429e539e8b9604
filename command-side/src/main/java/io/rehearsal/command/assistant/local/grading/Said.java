package io.rehearsal.command.assistant.local.grading;

import io.rehearsal.command.assistant.Exchange;
import io.rehearsal.command.assistant.local.reading.Instructions;
import io.rehearsal.command.assistant.local.reading.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What counts of all that was said to a question and its follow-ups.
 *
 * @param sentences    that say something, each once, in order
 * @param instructions how many speak to the grader
 * @param copies       how many only repeat what was asked
 * @param repetitions  how many repeat an earlier one
 */
record Said(List<String> sentences, int instructions, int copies, int repetitions) {

    /** What is said after that many letters is not read. */
    static final int MOST_LETTERS = 8_000;

    private static final double SAME = 0.9;
    private static final Pattern SILENT = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    static Said of(String question, List<Exchange> exchanges) {
        var asked = new ArrayList<>(Sentences.of(question));
        exchanges.forEach(exchange -> asked.addAll(Sentences.of(exchange.asked())));
        var copied = asked.stream().map(Said::letters).toList();
        var sentences = new ArrayList<String>();
        var seen = new HashSet<String>();
        int instructions = 0;
        int copies = 0;
        int repetitions = 0;
        var all = Exchange.said(exchanges);
        for (var sentence : Sentences.of(all == null ? "" : all.substring(0, Math.min(all.length(), MOST_LETTERS)))) {
            var letters = letters(sentence);
            if (letters.isEmpty()) {
                continue;
            }
            if (Instructions.standIn(sentence)) {
                instructions++;
            } else if (copied.stream().anyMatch(question2 -> copies(letters, question2))) {
                copies++;
            } else if (seen.stream().anyMatch(earlier -> likeness(letters, earlier) >= SAME)) {
                repetitions++;
            } else {
                seen.add(letters);
                sentences.add(sentence);
            }
        }
        return new Said(List.copyOf(sentences), instructions, copies, repetitions);
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    String text() {
        return String.join("\n", sentences);
    }

    private static boolean copies(String sentence, String question) {
        return likeness(sentence, question) >= SAME || sentence.length() >= question.length() / 2 && sentence.length() > 3 && question.contains(sentence);
    }

    private static String letters(String text) {
        return SILENT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Dice coefficient over pairs of neighbouring letters, from 0 to 1. */
    private static double likeness(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (2.0 * Math.min(one.length(), other.length()) / (one.length() + other.length()) < SAME) {
            return 0;
        }
        var pairs = pairs(one);
        int common = 0;
        for (var pair : pairs(other).entrySet()) {
            common += Math.min(pair.getValue(), pairs.getOrDefault(pair.getKey(), 0));
        }
        return 2.0 * common / Math.max(1, one.length() + other.length() - 2);
    }

    private static Map<String, Integer> pairs(String letters) {
        var pairs = new HashMap<String, Integer>();
        for (int i = 0; i + 2 <= letters.length(); i++) {
            pairs.merge(letters.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }
}
