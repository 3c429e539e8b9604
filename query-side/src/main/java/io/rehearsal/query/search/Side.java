package io.rehearsal.query.search;

import io.rehearsal.events.knowledge.TextVector;
import io.rehearsal.events.knowledge.queries.QueryReading;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * A question as chunks in one language are asked: as it stands those in its own, its translation those in the other.
 *
 * @param translated whether it is the translation
 * @param language   the other language than the question's
 * @param words      null where words do not search
 * @param vector     null where meaning does not search
 */
record Side(boolean translated, String language, @Nullable LexicalQuestion words, @Nullable TextVector vector) {

    /** The question as it stands, and its translation. */
    static List<Side> of(LexicalQuestion own, QueryReading reading) {
        var translation = reading.translation();
        var other = LexicalQuestion.of(translation.words());
        return List.of(
                new Side(false, translation.language(), own, reading.vectors().isEmpty() ? null : reading.vectors().getFirst()),
                new Side(true, translation.language(), other, translation.vector()));
    }

    /** Chunks of the other language stand on the one side, all others on the other. */
    Query filter(Query scope) {
        var other = Query.of(query -> query.term(term -> term.field(ChunkFields.LANGUAGE).value(FieldValue.of(language))));
        return Query.of(query -> query.bool(all -> translated ? all.filter(scope, other) : all.filter(scope).mustNot(other)));
    }

    /** As it is where meaning alone searches. */
    Side withoutWords() {
        return new Side(translated, language, null, vector);
    }
}
