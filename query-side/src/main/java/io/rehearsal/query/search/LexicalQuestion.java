package io.rehearsal.query.search;

import io.rehearsal.events.knowledge.queries.QueryReading.Expansion;
import java.util.ArrayList;
import java.util.List;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * A question as words. Whatever characters it holds are words to be looked for: it is never parsed as a query language.
 *
 * @param expansions other words for the question's, each counting as much as its weight says
 */
record LexicalQuestion(String words, List<Expansion> expansions) {

    /** A clause a character at most, in each of two fields: more than 1,024 clauses are refused, and further words would add little. */
    private static final int LONGEST = 250;
    private static final int LONGEST_EXPANSIONS = 150;
    private static final float HEADING_BOOST = 0.3f;

    static LexicalQuestion of(String question, List<Expansion> expansions) {
        var end = question.length() <= LONGEST ? question.length() : question.offsetByCodePoints(0, question.codePointCount(0, LONGEST));
        return new LexicalQuestion(question.substring(0, end), affordable(expansions));
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
        return Query.of(query -> query.bool(any -> {
            any.should(match(field, words, boost));
            expansions.forEach(expansion -> any.should(match(field, expansion.term(), boost * (float) expansion.weight())));
            return any;
        }));
    }

    private static Query match(String field, String words, float boost) {
        return Query.of(query -> query.match(match -> match.field(field).query(FieldValue.of(words)).boost(boost)));
    }
}
