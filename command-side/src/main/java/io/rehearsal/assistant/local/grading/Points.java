package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.local.reading.Sentences;
import io.rehearsal.events.interview.Question;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a good answer touches: the question's own points, or else a point for each clause of its model answer. */
final class Points {

    private static final Pattern CLAUSE = Pattern.compile("[；;]\\s*");
    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:[(（]?\\d{1,2}[)）.、]|[-•*])\\s*");

    private Points() {
    }

    static List<String> of(Question question) {
        if (!question.expectedPoints().isEmpty() || question.modelAnswer() == null) {
            return question.expectedPoints();
        }
        return Sentences.of(question.modelAnswer()).stream()
                .flatMap(sentence -> Arrays.stream(CLAUSE.split(sentence)))
                .map(clause -> NUMBER.matcher(clause).replaceFirst("").strip())
                .filter(clause -> clause.codePoints().filter(Character::isLetterOrDigit).count() > 1)
                .toList();
    }
}
