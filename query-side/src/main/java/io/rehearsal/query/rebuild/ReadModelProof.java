package io.rehearsal.query.rebuild;

import io.rehearsal.events.operations.queries.VerifiedReadModels.Difference;
import io.rehearsal.events.operations.queries.VerifiedReadModels.Kind;
import io.rehearsal.events.operations.queries.VerifiedReadModels.Model;
import io.rehearsal.query.projection.Checksum;
import io.rehearsal.query.projection.ProjectionStore;
import io.rehearsal.query.projection.Refold;
import io.rehearsal.query.projection.Stored;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares every document of a read model with a fold of its aggregate's own events, and looks for those that are not there. People go on
 * writing meanwhile: what seems wrong is looked at once more at the end.
 */
final class ReadModelProof<V> {

    private static final int AT_ONCE = 500;
    private static final int MOST_TOLD = 100;

    private final String name;
    private final ProjectionStore<V> store;
    private final Refold<V> refold;
    private final Map<String, Long> expected;
    private final Checksum<V> checksum;
    private final Map<String, Kind> suspects = new HashMap<>();
    private long parked;

    /** @param expected the last event that concerns the read model, by aggregate */
    ReadModelProof(String name, ProjectionStore<V> store, Refold<V> refold, Map<String, Long> expected) {
        this.name = name;
        this.store = store;
        this.refold = refold;
        this.expected = expected;
        this.checksum = new Checksum<>(this::shown);
    }

    /** What it shows, whatever way led there: not how often it was written nor what was passed over. */
    private long shown(Stored<V> document) {
        long root = store.hash(new Stored<>(document.key(), 0, document.view(), document.owner(), false, document.parked(), 0));
        return 31 * root + store.children(document.key()).stream().mapToLong(child -> child.toString().hashCode()).sum();
    }

    Model prove() {
        var found = new HashMap<>(expected);
        try (var all = store.scan()) {
            all.forEach(document -> {
                checksum.add(document);
                parked += document.parked() ? 1 : 0;
                judge(document, found.remove(document.key())).ifPresent(kind -> suspects.put(document.key(), kind));
            });
        }
        missing(List.copyOf(found.keySet()));
        var differing = suspects.keySet().stream().sorted().flatMap(key -> again(key).stream().map(kind -> new Difference(key, kind))).toList();
        return new Model(name, checksum.documents(), checksum.sum(), parked, differing.size(),
                differing.subList(0, Math.min(MOST_TOLD, differing.size())), null);
    }

    private Optional<Kind> judge(Stored<V> document, @Nullable Long last) {
        if (document.parked()) {
            return Optional.empty();
        }
        try {
            if (!refold.agrees(document, store)) {
                return Optional.of(Kind.OTHER);
            }
        } catch (RuntimeException e) {
            return Optional.of(Kind.UNFOLDABLE);
        }
        return last != null && document.applied() < last ? Optional.of(Kind.BEHIND) : Optional.empty();
    }

    private void missing(List<String> keys) {
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            var some = keys.subList(from, Math.min(keys.size(), from + AT_ONCE));
            var there = store.load(some);
            some.stream().filter(key -> !there.containsKey(key)).forEach(key -> suspects.put(key, Kind.MISSING));
        }
    }

    private Optional<Kind> again(String key) {
        var document = store.load(Set.of(key)).get(key);
        if (document != null) {
            return judge(document, expected.get(key));
        }
        try {
            return refold.fold(key).map(_ -> Kind.MISSING);
        } catch (RuntimeException e) {
            return Optional.of(Kind.UNFOLDABLE);
        }
    }

    /** Where it could not be looked at. */
    static Model failed(String name, RuntimeException failure) {
        return new Model(name, 0, "", 0, 0, new ArrayList<>(), Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName()));
    }
}
