package io.rehearsal.api.cli.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The sample's file of stories: what there is to tell, and which parts of it which wording asks for. The file says how it is written. */
final class Stories {

    static final String VAGUE = "~";
    static final String OFF_TOPIC = "!";
    static final String FURTHER = "+";
    static final List<String> WHOLE = List.of("need", "own", "steps", "result");

    private static final String STORY = "@";
    private static final String ASKED = "?";
    private static final String ANSWER = "=";

    /** @param words of questions that it is for */
    record Story(List<String> words, Map<String, String> told) {

        List<String> parts(List<String> names) {
            return names.stream().map(name -> Objects.requireNonNull(told.get(name), name)).toList();
        }

        private boolean isAskedIn(String question) {
            return words.stream().anyMatch(question::contains);
        }
    }

    /**
     * @param wording that stands in the question
     * @param parts   of a story that it asks for
     * @param answer  instead of parts; else empty
     */
    record Asked(String wording, List<String> parts, String answer) {
    }

    private final List<Story> stories = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, List<String>> sayings = new LinkedHashMap<>();

    private Stories() {
    }

    static Stories in(String language) {
        var stories = new Stories();
        Sample.text("stories-" + language + ".txt").lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(stories::add);
        return stories;
    }

    private void add(String line) {
        var rest = line.substring(1).strip();
        switch (line.substring(0, 1)) {
            case STORY -> stories.add(new Story(listed(rest.toLowerCase(Locale.ROOT), ","), new LinkedHashMap<>()));
            case ASKED -> asked.add(new Asked(before(rest, " : "), listed(after(rest, " : "), " "), ""));
            case ANSWER -> asked.add(new Asked(before(rest, " | "), List.of(), after(rest, " | ")));
            case VAGUE, OFF_TOPIC, FURTHER -> sayings.computeIfAbsent(line.substring(0, 1), _ -> new ArrayList<>()).add(rest);
            default -> stories.getLast().told().put(before(line, ": "), after(line, ": "));
        }
    }

    private static List<String> listed(String text, String by) {
        return Stream.of(text.split(by)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static String before(String text, String mark) {
        return text.substring(0, text.indexOf(mark)).strip();
    }

    private static String after(String text, String mark) {
        return text.substring(text.indexOf(mark) + mark.length()).strip();
    }

    /** By the longest wording that stands in the question. */
    Optional<Asked> askedIn(String question) {
        return asked.stream().filter(each -> question.contains(each.wording())).max(Comparator.comparingInt(each -> each.wording().length()));
    }

    /** The first that is for the question; where none is, one that was told least. */
    Story about(String question, Map<String, Integer> given) {
        var lower = question.toLowerCase(Locale.ROOT);
        var story = stories.stream().filter(each -> each.isAskedIn(lower)).findFirst()
                .orElseGet(() -> stories.reversed().stream().min(Comparator.comparingInt(each -> given.getOrDefault(key(each), 0))).orElseThrow());
        given.merge(key(story), 1, Integer::sum);
        return story;
    }

    private static String key(Story story) {
        return STORY + story.words().getFirst();
    }

    List<String> sayings(String use) {
        return Objects.requireNonNull(sayings.get(use), use);
    }
}
