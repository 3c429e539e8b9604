package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.Exchange;
import io.rehearsal.assistant.local.reading.Instructions;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What counts of all that was said to a question and its follow-ups.
 *
 * @param sentences    that say something, each once, in order
 * @param instructions how many speak to the grader
 * @param copies       how many only repeat what was asked
 * @param repetitions  how many only repeat an earlier one
 */
public record Said(List<String> sentences, int instructions, int copies, int repetitions) {

    /** What is said after that many letters is not read. */
    static final int MOST_LETTERS = 8_000;

    /** Share of a question's or sentence's length from which on repeating its words is repeating it. A short answer may well be a word of the question. */
    private static final double MOST_OF_IT = 0.6;
    private static final int SHORT = 8;
    private static final Pattern SILENT = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    /** A compiler may ignore all that stands above; only who speaks of scores or instructions speaks to the grader. */
    private static final Pattern ABOUT_GRADING = Pattern.compile("满分|最高分|高分|\\d+\\s*分|打分|评分|指令|提示|规则"
            + "|\\b(?:points|scores?|marks|rating|grade|instructions?|prompt|rules?|ai|assistant|language model)\\b", Pattern.CASE_INSENSITIVE);

    private record Sentence(String letters, Set<String> words) {

        static Sentence of(Language language, String text) {
            return new Sentence(SILENT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""),
                    Words.of(language, text).stream().map(Word::stem).collect(Collectors.toSet()));
        }

        boolean repeats(Sentence earlier) {
            return letters.length() >= MOST_OF_IT * earlier.letters.length() && earlier.words.containsAll(words);
        }
    }

    public static Said of(String question, List<Exchange> exchanges, Language language) {
        var asked = new ArrayList<>(sentences(question, language));
        exchanges.forEach(exchange -> asked.addAll(sentences(exchange.asked(), language)));
        var counted = new ArrayList<String>();
        var earlier = new ArrayList<Sentence>();
        int instructions = 0;
        int copies = 0;
        int repetitions = 0;
        var all = Exchange.said(exchanges);
        for (var text : Sentences.of(all == null ? "" : all.substring(0, Math.min(all.length(), MOST_LETTERS)))) {
            var sentence = Sentence.of(language, text);
            if (sentence.letters().isEmpty()) {
                continue;
            }
            if (Instructions.standIn(text) && ABOUT_GRADING.matcher(text).find()) {
                instructions++;
            } else if (asked.stream().anyMatch(sentence::repeats)) {
                copies++;
            } else if (sentence.letters().length() > SHORT && earlier.stream().anyMatch(sentence::repeats)) {
                repetitions++;
            } else {
                earlier.add(sentence);
                counted.add(text);
            }
        }
        return new Said(List.copyOf(counted), instructions, copies, repetitions);
    }

    private static List<Sentence> sentences(String text, Language language) {
        return Sentences.of(text).stream().map(sentence -> Sentence.of(language, sentence)).filter(sentence -> !sentence.letters().isEmpty()).toList();
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    String text() {
        return String.join("\n", sentences);
    }
}
