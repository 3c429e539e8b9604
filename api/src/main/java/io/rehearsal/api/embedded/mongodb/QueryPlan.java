package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The way through one index: equality on its first fields, a range on the next. */
record QueryPlan(SecondaryIndex index, int equalities, List<List<SortValue>> prefixes, FieldBounds range, boolean isSorted,
        boolean backwards) implements AccessPath {

    /** @param limited whether so few documents are asked for that reading all in order may end early */
    static Optional<AccessPath> of(SecondaryIndex index, Conditions conditions, @Nullable Document order, boolean limited) {
        List<List<SortValue>> prefixes = List.of(List.of());
        FieldBounds range = new FieldBounds(List.of(), null, null);
        int equalities = 0;
        for (IndexKey key : index.getKeys()) {
            FieldBounds bounds = FieldBounds.of(conditions.on(key.getKey()), index.isOrdered());
            if (!bounds.isPoints()) {
                range = bounds;
                break;
            }
            equalities++;
            prefixes = prefixes.stream().flatMap(prefix -> bounds.points().stream().map(point -> with(prefix, point))).toList();
        }
        int direction = index.isOrdered() && prefixes.size() == 1 ? direction(index, equalities, order) : 0;
        boolean bounded = equalities > 0 || range.isRange();
        if (!bounded && (direction == 0 || !limited || index.lacksDocuments())) {
            return Optional.empty();
        }
        return Optional.of(new QueryPlan(index, equalities, prefixes, range, direction != 0, direction < 0));
    }

    @Override
    public String indexName() {
        return index.getName();
    }

    @Override
    public boolean isRange() {
        return range.isRange();
    }

    private static List<SortValue> with(List<SortValue> prefix, SortValue value) {
        var longer = new ArrayList<>(prefix);
        longer.add(value);
        return Collections.unmodifiableList(longer);
    }

    /** 1 where the index runs as the order asks, -1 where it runs against it, 0 where neither. */
    private static int direction(SecondaryIndex index, int equalities, @Nullable Document order) {
        if (order == null || order.isEmpty()) {
            return 0;
        }
        Set<String> constant = Set.copyOf(index.getKeys().stream().limit(equalities).map(IndexKey::getKey).toList());
        List<IndexKey> rest = index.getKeys().subList(equalities, index.getKeys().size());
        int found = 0;
        int at = 0;
        for (Map.Entry<String, Object> field : order.entrySet()) {
            if (constant.contains(field.getKey())) {
                continue;
            }
            if (at == rest.size() || !rest.get(at).getKey().equals(field.getKey()) || !(field.getValue() instanceof Number wanted)) {
                return 0;
            }
            int one = wanted.intValue() > 0 == rest.get(at++).isAscending() ? 1 : -1;
            if (found != 0 && found != one) {
                return 0;
            }
            found = one;
        }
        return found == 0 ? 1 : found;
    }

    @Override
    public Stream<Object> positions() {
        Stream<Object> all = prefixes.stream().flatMap(prefix -> {
            Iterable<Object> places = () -> scan(prefix);
            return StreamSupport.stream(places.spliterator(), false);
        });
        return index.isOrdered() && prefixes.size() == 1 ? all : all.distinct();
    }

    private Iterator<Object> scan(List<SortValue> prefix) {
        if (!range.isRange()) {
            return index.scan(IndexEntry.before(prefix), IndexEntry.after(prefix), backwards);
        }
        boolean ascending = index.getKeys().get(prefix.size()).isAscending();
        SortValue first = Objects.requireNonNull(ascending ? range.low() : range.high());
        SortValue last = Objects.requireNonNull(ascending ? range.high() : range.low());
        return index.scan(IndexEntry.before(with(prefix, first)), IndexEntry.after(with(prefix, last)), backwards);
    }
}
