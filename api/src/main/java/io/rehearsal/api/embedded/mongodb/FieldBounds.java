package io.rehearsal.api.embedded.mongodb;

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

    /**
     * @param asked operators and operands
     * @param single whether no document has an array there: with one, two ends may be met by two elements
     */
    static FieldBounds of(Document asked, boolean single) {
        if (asked.get("$eq") != null) {
            return points(new Object[] {asked.get("$eq")});
        }
        if (asked.get("$in") instanceof Collection<?> values) {
            return points(values.toArray());
        }
        return range(asked, single);
    }

    private static FieldBounds points(@Nullable Object... values) {
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
        if (low == null) {
            return high == null ? NONE : new FieldBounds(List.of(), high.startOfType(), high);
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
