package io.rehearsal.assistant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something asked and what was answered.
 *
 * @param asked  the question itself, or a follow-up to it
 * @param answer null where nothing was said
 */
public record Exchange(String asked, @Nullable String answer) {

    /** All that was said to a question and its follow-ups, a paragraph each; null where nothing was. */
    public static @Nullable String said(List<Exchange> exchanges) {
        var answers = exchanges.stream().map(Exchange::answer).filter(answer -> answer != null && !answer.isBlank()).toList();
        return answers.isEmpty() ? null : String.join("\n\n", answers);
    }
}
