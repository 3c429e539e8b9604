package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a filter asks of each field in any case: itself and within {@code $and}. May ask less than the filter, never more. */
record Conditions(Map<String, Document> byField) {

    private static final Document NONE = new Document();

    static Conditions of(Document filter) {
        var conditions = new Conditions(new LinkedHashMap<>());
        conditions.addAll(filter);
        return conditions;
    }

    /** Operators and their operands, {@code $eq} for a plain value; empty where nothing is asked. Not to be changed. */
    Document on(String field) {
        return byField.getOrDefault(field, NONE);
    }

    private void addAll(Document filter) {
        filter.forEach((field, condition) -> {
            if (field.equals("$and") && condition instanceof Collection<?> parts) {
                parts.stream().filter(Document.class::isInstance).forEach(part -> addAll((Document) part));
            } else if (!field.startsWith("$") && !(condition instanceof BsonRegularExpression)) {
                Document operators = condition instanceof Document document && isOfOperators(document)
                        ? document
                        : new Document("$eq", condition);
                Document known = byField.computeIfAbsent(field, name -> new Document());
                operators.forEach(known::putIfAbsent);
            }
        });
    }

    private static boolean isOfOperators(Document document) {
        return document.keySet().stream().anyMatch(key -> key.startsWith("$"));
    }
}
