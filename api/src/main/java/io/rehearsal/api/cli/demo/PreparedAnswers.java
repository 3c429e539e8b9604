package io.rehearsal.api.cli.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the sample's person has to say to a question. A question of the bank is answered as the bank's model answer has it; one about a
 * line of the resume by the story behind that line, of which those parts are told that were asked for.
 */
final class PreparedAnswers {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。！？；])|(?<=[.!?;])\\s+");

    private final String between;
    private final BankAnswers bank;
    private final Stories stories;
    private final Map<String, Integer> given = new HashMap<>();

    private PreparedAnswers(String language) {
        this.between = language.equals("zh") ? "" : " ";
        this.bank = BankAnswers.in(language);
        this.stories = Stories.in(language);
    }

    static PreparedAnswers in(String language) {
        return new PreparedAnswers(language);
    }

    /** The sentences of a whole answer; of a story, whatever was asked, where nothing is prepared for the question. */
    List<String> to(String question) {
        return prepared(question).orElseGet(() -> stories.about(question, given).parts(Stories.WHOLE));
    }

    /** Empty where nothing is prepared for the question. */
    Optional<List<String>> prepared(String question) {
        return bank.to(question).map(PreparedAnswers::sentences).or(() -> ofOwn(question));
    }

    private Optional<List<String>> ofOwn(String question) {
        return stories.askedIn(question)
                .map(asked -> asked.answer().isEmpty() ? stories.about(question, given).parts(asked.parts()) : sentences(asked.answer()));
    }

    String vague() {
        return next(Stories.VAGUE);
    }

    String offTopic() {
        return next(Stories.OFF_TOPIC);
    }

    /** To a follow-up when all has been said. */
    String nothingFurther() {
        return next(Stories.FURTHER);
    }

    String joined(List<String> sentences) {
        return String.join(between, sentences);
    }

    private String next(String use) {
        var all = stories.sayings(use);
        return all.get((given.merge(use, 1, Integer::sum) - 1) % all.size());
    }

    private static List<String> sentences(String text) {
        return SENTENCE_END.splitAsStream(text).map(String::strip).filter(sentence -> !sentence.isEmpty()).toList();
    }
}
