package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.local.reading.Vocabulary;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.Question.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that might be asked.
 *
 * @param weight  how well it fits the person and the position, from 0 to 1
 * @param subject two candidates of one subject ask the same
 * @param strand  what several questions may be about, and better are not: a project, a file
 * @param words   of the text
 */
record Candidate(
        Origin origin, Category category, Difficulty difficulty, double weight, String subject, String strand, String text, Vocabulary words,
        String topic, List<String> points, @Nullable String modelAnswer, List<Source> sources) {

    private static final double ALIKE = 0.5;

    /** Whether somebody who has answered the one would say so again to the other. */
    boolean isLike(Candidate other) {
        return subject.equals(other.subject) || isWordedLike(other.words);
    }

    boolean isWordedLike(Vocabulary others) {
        return overlap(others) > ALIKE;
    }

    /** The share of the shorter one's words that stand in the other too, from 0 to 1. */
    private double overlap(Vocabulary others) {
        var few = words.words().size() <= others.words().size() ? words.words() : others.words();
        var many = few == words.words() ? others.words() : words.words();
        return few.isEmpty() ? 0 : (double) few.stream().filter(many::contains).count() / few.size();
    }

    Question numbered(int id, @Nullable Interviewer interviewer) {
        return new Question(id, text, category, difficulty, interviewer, topic, points, modelAnswer, sources);
    }
}
