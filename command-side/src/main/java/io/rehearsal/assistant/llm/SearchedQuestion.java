package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.local.reading.Instructions;
import io.rehearsal.assistant.Language;
import java.util.Optional;

/**
 * A question to the search, as a model is asked about it.
 *
 * @param text     its beginning, where it is long
 * @param language of the prompt that goes with it
 */
record SearchedQuestion(String text, Language language) {

    /** Empty where there is nothing to understand in it, or where it speaks to the model: the local engine cannot be talked to. */
    static Optional<SearchedQuestion> of(String query) {
        return Likeness.letters(query).isEmpty() || Instructions.standIn(query)
                ? Optional.empty()
                : Optional.of(new SearchedQuestion(Excerpt.of(query, Excerpt.SEARCHED), Language.of(query)));
    }
}
