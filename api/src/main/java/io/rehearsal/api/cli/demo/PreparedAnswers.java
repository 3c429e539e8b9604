package io.rehearsal.api.cli.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers of the sample's person: each line of the file is what an answer is for (words of a question, or a sign), a bar, and the answer. */
final class PreparedAnswers {

    private static final String PROJECT = "*";
    private static final String VAGUE = "~";
    private static final String OFF_TOPIC = "!";
    private static final String FURTHER = "+";

    private final Map<String, List<String>> byUse;
    private final Map<String, Integer> given = new HashMap<>();

    private PreparedAnswers(Map<String, List<String>> byUse) {
        this.byUse = byUse;
    }

    static PreparedAnswers in(String language) {
        var byUse = new LinkedHashMap<String, List<String>>();
        Sample.text("answers-" + language + ".txt").lines().filter(line -> line.contains("|")).forEach(line -> {
            int bar = line.indexOf('|');
            byUse.computeIfAbsent(line.substring(0, bar).strip(), _ -> new ArrayList<>()).add(line.substring(bar + 1).strip());
        });
        return new PreparedAnswers(byUse);
    }

    /** The first that has not been given and has a word of the question's; empty without any. */
    Optional<String> fitting(String question) {
        var lower = question.toLowerCase(Locale.ROOT);
        return byUse.keySet().stream()
                .filter(words -> !given.containsKey(words))
                .filter(words -> Stream.of(words.split(",")).anyMatch(word -> lower.contains(word.strip().toLowerCase(Locale.ROOT))))
                .findFirst()
                .map(this::next);
    }

    /** Something from a project, whatever was asked. */
    String ofSomeProject() {
        return next(PROJECT);
    }

    String vague() {
        return next(VAGUE);
    }

    String offTopic() {
        return next(OFF_TOPIC);
    }

    /** To a follow-up. */
    String further() {
        return next(FURTHER);
    }

    /** Those for one use in turn. */
    private String next(String use) {
        var all = Objects.requireNonNull(byUse.get(use));
        return all.get((given.merge(use, 1, Integer::sum) - 1) % all.size());
    }
}
