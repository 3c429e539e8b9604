package io.rehearsal.assistant;

import io.rehearsal.events.knowledge.queries.TranslatedWord;
import java.util.List;

/** Puts a question into the other language: well enough to find passages by, not to be read. */
public interface QuestionTranslator {

    /** Without words where the question is all question words. @param into the other language than the question's */
    Translated translate(String question, Language into);

    /** @param text the likeliest name of each word, as a text of the other language; the question where there are no words */
    record Translated(List<TranslatedWord> words, String text) {
    }
}
