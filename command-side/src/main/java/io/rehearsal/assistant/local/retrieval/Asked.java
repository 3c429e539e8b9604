package io.rehearsal.assistant.local.retrieval;

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
 * @param first the first phrase, in lower case; null where it is all question words
 */
record Asked(Set<String> terms, Map<String, List<String>> compounds, @Nullable String first) {

    static Asked of(String query) {
        var plain = Terms.plain(query);
        var phrases = QuestionWords.phrases(plain);
        var terms = new LinkedHashSet<String>();
        (phrases.isEmpty() ? List.of(plain) : phrases).forEach(phrase -> terms.addAll(Terms.ofPlain(phrase)));
        return new Asked(terms, Compounds.in(plain), phrases.isEmpty() ? null : phrases.getFirst().toLowerCase(Locale.ROOT));
    }
}
