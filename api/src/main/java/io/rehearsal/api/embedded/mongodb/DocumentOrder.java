package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The order of a {@code sort}. */
final class DocumentOrder {

    private record Keyed(Document document, List<@Nullable Object> keys) {
    }

    private final List<String> fields = new ArrayList<>();
    private final List<ValueComparator> comparators = new ArrayList<>();

    /** @param sort at least one field, each with a number that is above 0 for ascending */
    DocumentOrder(Document sort) {
        for (Map.Entry<String, Object> field : sort.entrySet()) {
            fields.add(field.getKey());
            comparators.add(((Number) field.getValue()).intValue() > 0 ? ValueComparator.asc() : ValueComparator.desc());
        }
    }

    Stream<Document> sorted(Stream<Document> documents) {
        return documents.map(document -> new Keyed(document, keys(document))).sorted(this::compare).map(Keyed::document);
    }

    private List<@Nullable Object> keys(Document document) {
        var keys = new ArrayList<@Nullable Object>(fields.size());
        fields.forEach(field -> keys.add(Utils.getSubdocumentValueCollectionAware(document, field)));
        return keys;
    }

    private int compare(Keyed a, Keyed b) {
        for (int i = 0; i < fields.size(); i++) {
            Object left = a.keys().get(i);
            Object right = b.keys().get(i);
            // The server's own comparator holds an empty array smaller than an empty array.
            int compared = isEmpty(left) && isEmpty(right) ? 0 : comparators.get(i).compare(left, right);
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value instanceof Collection<?> list && list.isEmpty();
    }
}
