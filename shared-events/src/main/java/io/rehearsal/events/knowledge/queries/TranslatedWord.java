package io.rehearsal.events.knowledge.queries;

import java.util.List;

/**
 * A word of a question and what it may be called in the other language.
 *
 * @param names likeliest first; the word itself where it is the same there or where nothing else is known
 */
public record TranslatedWord(String word, List<String> names) {
}
