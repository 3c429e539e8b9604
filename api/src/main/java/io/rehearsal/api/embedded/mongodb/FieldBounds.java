package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where a condition on a field sends a search: to some values, or to a range with both ends in it. Never too narrow. */
record FieldBounds(List<SortValue> points, @Nullable SortValue low, @Nullable SortValue high) {

    private static final FieldBounds NONE = new FieldBounds(List.of(), null, null);

    boolean isPoints() {
        return !points.isEmpty();
    }

    boolean isRange() {
        return low != null;
    }

    /** @param single whether no document has an array there: with one, two ends may be met by two elements */
    static FieldBounds of(Document query, String field, boolean single) {
        if (!query.containsKey(field)) {
            return NONE;
        }
        Object condition = query.get(field);
        if (!(condition instanceof Document operators)) {
            return points(condition instanceof BsonRegularExpression ? null : condition);
        }
        if (operators.get("$eq") != null) {
            return points(operators.get("$eq"));
        }
        if (operators.get("$in") instanceof Collection<?> values) {
            return points(values.toArray());
        }
        return range(operators, single);
    }

    private static FieldBounds points(@Nullable Object... values) {
        if (values == null) {
            return NONE;
        }
        var points = new TreeSet<SortValue>();
        for (Object value : values) {
            SortValue point = SortValue.of(value);
            if (!point.isSearchable()) {
                return NONE;
            }
            points.add(point);
        }
        return new FieldBounds(new ArrayList<>(points), null, null);
    }

    private static FieldBounds range(Document operators, boolean single) {
        SortValue low = end(operators, "$gt", "$gte");
        SortValue high = end(operators, "$lt", "$lte");
        if (low == null && high == null) {
            return NONE;
        }
        if (low == null) {
            return new FieldBounds(List.of(), high.startOfType(), high);
        }
        boolean both = high != null && single && high.rank() == low.rank();
        return new FieldBounds(List.of(), low, both ? high : low.endOfType());
    }

    private static @Nullable SortValue end(Document operators, String open, String closed) {
        Object operand = operators.containsKey(open) ? operators.get(open) : operators.get(closed);
        SortValue end = SortValue.of(operand);
        return end.isSearchable() ? end : null;
    }
}
