package io.rehearsal.api.cli.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Answers of the sample's person: each line of the file is what an answer is for, a bar, and the answer. */
final class PreparedAnswers {

    private static final String PROJECT = "*";
    private static final String VAGUE = "~";
    private static final String OFF_TOPIC = "!";
    private static final String FURTHER = "+";

    private final Map<String, List<String>> byUse;

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

    /** The one whose words the question names earliest in the file; without any, something from a project. */
    String fitting(String question, int turn) {
        var lower = question.toLowerCase(Locale.ROOT);
        return byUse.entrySet().stream()
                .filter(entry -> List.of(entry.getKey().split(",")).stream().anyMatch(word -> lower.contains(word.strip().toLowerCase(Locale.ROOT))))
                .map(entry -> entry.getValue().getFirst())
                .findFirst()
                .orElseGet(() -> pick(PROJECT, turn));
    }

    String vague(int turn) {
        return pick(VAGUE, turn);
    }

    String offTopic(int turn) {
        return pick(OFF_TOPIC, turn);
    }

    /** To a follow-up. */
    String further(int turn) {
        return pick(FURTHER, turn);
    }

    private String pick(String use, int turn) {
        var all = byUse.get(use);
        return all.get(turn % all.size());
    }
}
