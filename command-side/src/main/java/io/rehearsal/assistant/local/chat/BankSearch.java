package io.rehearsal.assistant.local.chat;

import io.rehearsal.assistant.local.question.bank.BankQuestion;
import io.rehearsal.assistant.local.question.bank.QuestionBank;
import io.rehearsal.assistant.local.question.bank.TopicNames;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Vocabulary;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what the question bank knows about a subject; rare words count more. */
final class BankSearch {

    /** Of the weight of the question's words that an entry has to speak of, most of it in its own question. */
    private static final double LEAST = 0.75;
    private static final double LEAST_IN_QUESTION = 0.4;
    private static final int MOST = 3;
    /** What asks, and says nothing about the subject. */
    private static final Pattern ASKING = Pattern.compile("什么是|是什么(意思)?|什么叫|是啥|请问|请|解释(一下)?|介绍(一下)?|讲讲|讲一下|说说|说一下|谈谈|一下|怎么回答|如何回答|怎样回答|好的?回答|面试题?|"
            + "应该|你知道|告诉我|关于|的?原理|呢|吗|"
            + "\\b(what|what's|is|are|was|does|do|did|an?|the|explain|describe|define|definition|meaning|of|tell|me|about|how|would|should|could|can|you|i|one|answer|good|question|please|"
            + "mean|to|in|it|for|on|with|and|give|know|example|briefly|simple|terms|words|between|work|works|if|they|ask|asked)\\b",
            Pattern.CASE_INSENSITIVE);

    private record Entry(BankQuestion question, Set<String> asked, Set<String> all) {
    }

    private final Map<Language, List<Entry>> entries = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, Integer>> frequencies = new EnumMap<>(Language.class);

    BankSearch() {
        for (var language : Language.values()) {
            var read = QuestionBank.all().stream().map(question -> entry(question, language)).toList();
            var frequency = new HashMap<String, Integer>();
            read.forEach(entry -> entry.all().forEach(word -> frequency.merge(word, 1, Integer::sum)));
            entries.put(language, read);
            frequencies.put(language, frequency);
        }
    }

    List<BankQuestion> about(String question, Language language) {
        var words = Vocabulary.of(subject(question)).words();
        double whole = weight(words, language);
        if (words.isEmpty()) {
            return List.of();
        }
        return Objects.requireNonNull(entries.get(language)).stream()
                .filter(entry -> shared(words, entry.all(), language) >= LEAST * whole
                        && shared(words, entry.asked(), language) >= LEAST_IN_QUESTION * whole)
                .sorted(Comparator.comparingDouble((Entry entry) ->
                        -shared(words, entry.asked(), language) * 2 - shared(words, entry.all(), language)))
                .limit(MOST)
                .map(Entry::question)
                .toList();
    }

    static String subject(String question) {
        return ASKING.matcher(question).replaceAll(" ").replaceAll("[?？!！。,，、:：\"“”「」]", " ").strip();
    }

    private static Entry entry(BankQuestion question, Language language) {
        var wording = question.in(language);
        var asked = Vocabulary.of(TopicNames.of(question.topic(), language) + "\n" + wording.question()).words();
        var all = new HashSet<>(asked);
        all.addAll(Vocabulary.of(String.join("\n", wording.points()) + "\n" + Objects.requireNonNullElse(wording.answer(), "")).words());
        return new Entry(question, asked, all);
    }

    private double shared(Set<String> words, Set<String> others, Language language) {
        return weight(words.stream().filter(others::contains).toList(), language);
    }

    private double weight(Iterable<String> words, Language language) {
        int all = Objects.requireNonNull(entries.get(language)).size();
        var known = Objects.requireNonNull(frequencies.get(language));
        double weight = 0;
        for (var word : words) {
            weight += Math.log(1 + (double) all / (1 + known.getOrDefault(word, 0)));
        }
        return weight;
    }
}
