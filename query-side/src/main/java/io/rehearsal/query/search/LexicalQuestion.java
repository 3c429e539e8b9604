package io.rehearsal.query.search;

import io.rehearsal.events.knowledge.queries.QueryReading.Expansion;
import io.rehearsal.events.knowledge.queries.TranslatedWord;
import java.util.ArrayList;
import java.util.List;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * A question as words. Whatever characters it holds are words to be looked for: it is never parsed as a query language.
 *
 * @param words      empty where there are none
 * @param expansions other words for the question's, each counting as much as its weight says
 * @param translated words of which whatever name counts most counts
 */
record LexicalQuestion(String words, List<Expansion> expansions, List<TranslatedWord> translated) {

    /** A clause a character at most, in each of two fields: more than 1,024 clauses are refused, and further words would add little. */
    private static final int LONGEST = 250;
    private static final int LONGEST_EXPANSIONS = 150;
    private static final float HEADING_BOOST = 0.3f;
    private static final int MOST_NAMES = 5;
    /** How much less the next name of a word counts. */
    private static final double NEXT_NAME = 0.9;

    static LexicalQuestion of(String question, List<Expansion> expansions) {
        var end = question.length() <= LONGEST ? question.length() : question.offsetByCodePoints(0, question.codePointCount(0, LONGEST));
        return new LexicalQuestion(question.substring(0, end), affordable(expansions), List.of());
    }

    /** A question put into the other language. */
    static LexicalQuestion of(List<TranslatedWord> translation) {
        return new LexicalQuestion("", List.of(), translation);
    }

    private static List<Expansion> affordable(List<Expansion> expansions) {
        var affordable = new ArrayList<Expansion>();
        var left = LONGEST_EXPANSIONS;
        for (var expansion : expansions) {
            if (expansion.term().length() <= left) {
                affordable.add(expansion);
                left -= expansion.term().length();
            }
        }
        return List.copyOf(affordable);
    }

    /** Over text and headings. */
    Query anywhere() {
        return Query.of(query -> query.bool(any -> any.should(inText()).should(inHeadings(HEADING_BOOST))));
    }

    Query inText() {
        return in(ChunkFields.TEXT, 1);
    }

    Query inHeadings() {
        return inHeadings(1);
    }

    private Query inHeadings(float boost) {
        return in(ChunkFields.HEADING, boost);
    }

    private Query in(String field, float boost) {
        if (words.isEmpty() && translated.isEmpty()) {
            return Query.of(query -> query.matchNone(none -> none));
        }
        return Query.of(query -> query.bool(any -> {
            if (!words.isEmpty()) {
                any.should(match(field, words, boost));
            }
            translated.forEach(word -> any.should(any(field, word, boost)));
            expansions.forEach(expansion -> any.should(match(field, expansion.term(), boost * (float) expansion.weight())));
            return any;
        }));
    }

    /** A name of several words counts as one word does: its parts together, over the root of how many there are. */
    private static Query any(String field, TranslatedWord word, float boost) {
        var names = word.names().stream().limit(MOST_NAMES).toList();
        return Query.of(query -> query.disMax(best -> {
            best.queries(match(field, word.word(), boost));
            for (int place = 0; place < names.size(); place++) {
                best.queries(match(field, names.get(place), (float) (boost * Math.pow(NEXT_NAME, place) / Math.sqrt(parts(names.get(place))))));
            }
            return best;
        }));
    }

    /** Words of Latin letters, pairs of Chinese characters. */
    private static int parts(String name) {
        return name.codePoints().anyMatch(Character::isIdeographic) ? Math.max(1, name.length() - 1) : name.split(" ").length;
    }

    private static Query match(String field, String words, float boost) {
        return Query.of(query -> query.match(match -> match.field(field).query(FieldValue.of(words)).boost(boost)));
    }
}
