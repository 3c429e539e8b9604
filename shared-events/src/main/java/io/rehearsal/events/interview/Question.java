package io.rehearsal.events.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of an interview.
 *
 * @param id             its number in the interview, from 1, in the order of asking
 * @param interviewer    who asks it; null outside of a panel
 * @param topic          the skill or subject it is about, as the person or the position writes it
 * @param expectedPoints what a good answer touches, a point each
 * @param modelAnswer    an answer that has all the points; null where that depends on the person alone
 * @param sources        what the question was made from
 */
public record Question(
        int id,
        String text,
        Category category,
        Difficulty difficulty,
        @Nullable Interviewer interviewer,
        String topic,
        List<String> expectedPoints,
        @Nullable String modelAnswer,
        List<Source> sources) {

    /**
     * @param text      the line, requirement or passage itself
     * @param reference where it stands: a path of the resume's content, {@code document-3#12} for chunk 12 of document 3, or
     *                  {@code document-3} where that had not been cut yet; null for others
     */
    public record Source(Kind kind, String text, @Nullable String reference) {

        public enum Kind {
            RESUME, REQUIREMENT, PASSAGE, QUESTION_BANK
        }
    }
}
