package io.rehearsal.query.rebuild;

import io.rehearsal.events.operations.queries.GenerationComparison;
import io.rehearsal.events.operations.queries.GenerationComparison.Document;
import io.rehearsal.events.operations.queries.GenerationComparison.Field;
import io.rehearsal.events.operations.queries.GenerationComparison.Kind;
import io.rehearsal.events.operations.queries.GenerationComparison.Side;
import io.rehearsal.query.projection.Checksum;
import io.rehearsal.query.projection.Child;
import io.rehearsal.query.projection.Projection;
import io.rehearsal.query.projection.ProjectionStore;
import io.rehearsal.query.projection.Stored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through two stores of a projection, a batch of documents at a time, so that neither is held in memory. */
final class StoreComparison<V> {

    private static final int AT_ONCE = 500;
    private static final int MOST_TOLD = 20;
    private static final int MOST_FIELDS = 50;

    private final Projection<V> projection;
    private final ProjectionStore<V> live;
    private final ProjectionStore<V> other;
    private final Checksum<V> liveSum;
    private final Checksum<V> otherSum;
    private final List<Document> found = new ArrayList<>();
    private long same;
    private long behind;
    private long different;
    private long onlyLive;
    private long onlyOther;

    StoreComparison(Projection<V> projection, ProjectionStore<V> live, ProjectionStore<V> other) {
        this.projection = projection;
        this.live = live;
        this.other = other;
        this.liveSum = new Checksum<>(document -> shown(live, document));
        this.otherSum = new Checksum<>(document -> shown(other, document));
    }

    GenerationComparison compare(int liveNumber, int otherNumber, boolean building) {
        batches(live, liveSum, some -> {
            var there = other.load(some.keySet());
            some.forEach((key, document) -> compare(document, there.get(key)));
        });
        batches(other, otherSum, some -> {
            var there = live.load(some.keySet());
            some.keySet().stream().filter(key -> !there.containsKey(key)).forEach(key -> {
                onlyOther++;
                tell(new Document(key, Kind.ONLY_OTHER, List.of()));
            });
        });
        return new GenerationComparison(projection.name(),
                new Side(liveNumber, liveSum.documents(), liveSum.sum()), new Side(otherNumber, otherSum.documents(), otherSum.sum()), building,
                same, behind, different, onlyLive, onlyOther, found.stream().sorted(Comparator.comparing(Document::aggregateId)).toList());
    }

    private void batches(ProjectionStore<V> store, Checksum<V> sum, Consumer<Map<String, Stored<V>>> each) {
        var some = new TreeMap<String, Stored<V>>();
        try (var all = store.scan()) {
            all.forEach(document -> {
                sum.add(document);
                some.put(document.key(), document);
                if (some.size() == AT_ONCE) {
                    each.accept(some);
                    some.clear();
                }
            });
        }
        if (!some.isEmpty()) {
            each.accept(some);
        }
    }

    private void compare(Stored<V> here, @Nullable Stored<V> there) {
        if (there == null) {
            onlyLive++;
            tell(new Document(here.key(), Kind.ONLY_LIVE, List.of()));
        } else if (shown(live, here) == shown(other, there)) {
            same++;
        } else if (here.applied() != there.applied()) {
            behind++;
        } else {
            different++;
            if (found.size() < MOST_TOLD) {
                tell(new Document(here.key(), Kind.DIFFERENT, fields(here, there)));
            }
        }
    }

    /** Who stands in the document says what may be told of it. */
    private List<Field> fields(Stored<V> here, Stored<V> there) {
        boolean open = here.owner() == null && there.owner() == null;
        var first = DocumentFields.of(here.view(), live.children(here.key()), open);
        var second = DocumentFields.of(there.view(), other.children(there.key()), open);
        return DocumentFields.differing(first, second).stream().limit(MOST_FIELDS).toList();
    }

    private void tell(Document document) {
        if (found.size() < MOST_TOLD) {
            found.add(document);
        }
    }

    /** What it shows, whatever way led there: not how often it was written. */
    private long shown(ProjectionStore<V> store, Stored<V> document) {
        long root = store.hash(new Stored<>(document.key(), 0, document.view(), document.owner(), false, document.parked(), 0));
        return projection.children().isEmpty() ? root
                : 31 * root + store.children(document.key()).stream().mapToLong((Child child) -> child.toString().hashCode()).sum();
    }
}
