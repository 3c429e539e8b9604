package io.rehearsal.assistant.local.retrieval;

import io.rehearsal.assistant.QueryExpander;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.Engine;
import io.rehearsal.events.knowledge.queries.QueryReading.Expansion;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Gives a Chinese question's own phrases without its question words, so that the pairs of characters that these make with their
 * neighbours count less; and, in either language, other names of what is asked about. docs/retrieval.md says what each gains.
 */
@Component
public final class LocalQueryExpander implements QueryExpander {

    /** How much another name counts against the question's own words, whoever knows it. */
    public static final double OTHER_NAME = 0.2;

    private static final Engine ENGINE = Engine.local("expander-1");
    private static final double OWN_PHRASE = 1;
    private static final double OTHER_SPELLING = 0.8;
    /** What follows in a long question is not looked at, and more terms than these cost time without finding more. */
    private static final int LONGEST = 300;
    private static final int MOST = 40;

    private final OtherNames names = new OtherNames();

    @Override
    public Answer expand(String query) {
        var plain = Terms.plain(query.length() > LONGEST ? query.substring(0, query.offsetByCodePoints(0, query.codePointCount(0, LONGEST))) : query);
        var found = new LinkedHashMap<String, Expansion>();
        if (Language.of(plain) == Language.ZH) {
            QuestionWords.phrases(plain).stream().filter(phrase -> !phrase.equals(plain)).forEach(phrase -> put(found, new Expansion(phrase, phrase, OWN_PHRASE)));
        }
        Compounds.in(plain).forEach((compound, parts) -> {
            var apart = String.join(" ", parts);
            boolean one = plain.toLowerCase(Locale.ROOT).contains(compound);
            put(found, one ? new Expansion(apart, compound, OTHER_SPELLING) : new Expansion(compound, apart, OTHER_SPELLING));
        });
        names.of(plain, OTHER_NAME).forEach(expansion -> put(found, expansion));
        return new Answer(ENGINE, found.values().stream().limit(MOST).toList());
    }

    private static void put(LinkedHashMap<String, Expansion> found, Expansion expansion) {
        found.putIfAbsent(expansion.term().toLowerCase(Locale.ROOT), expansion);
    }
}
