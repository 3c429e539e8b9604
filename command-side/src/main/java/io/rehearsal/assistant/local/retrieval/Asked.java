package io.rehearsal.assistant.local.retrieval;

import io.rehearsal.events.knowledge.queries.TranslatedWord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks about.
 *
 * @param terms of its phrases, in order; of the whole question where it is all question words
 * @param compounds that its words make or are, each by its two parts
 * @param names what its words are called in the other language; none where it is asked in its own
 * @param first the first phrase, in lower case; null where it is all question words
 */
record Asked(Set<String> terms, Map<String, List<String>> compounds, Names names, @Nullable String first) {

    static Asked of(String query) {
        var plain = Terms.plain(query);
        var phrases = QuestionWords.phrases(plain);
        var terms = new LinkedHashSet<String>();
        (phrases.isEmpty() ? List.of(plain) : phrases).forEach(phrase -> terms.addAll(Terms.ofPlain(phrase)));
        return new Asked(terms, Compounds.in(plain), Names.NONE, phrases.isEmpty() ? null : phrases.getFirst().toLowerCase(Locale.ROOT));
    }

    /** In the other language: its terms are its words, each standing in a text by any of its names. */
    static Asked of(List<TranslatedWord> translation) {
        var words = new LinkedHashSet<String>();
        translation.forEach(word -> words.add(word.word()));
        return new Asked(words, Map.of(), Names.of(translation), null);
    }
}
