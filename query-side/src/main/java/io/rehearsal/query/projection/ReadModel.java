package io.rehearsal.query.projection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads a projection's live generation, whichever that is at the moment. */
public final class ReadModel<V> {

    private final Supplier<Generation<V>> live;
    private final Refold<V> events;

    ReadModel(Supplier<Generation<V>> live, Refold<V> events) {
        this.live = live;
        this.events = events;
    }

    public Optional<V> find(String key) {
        var generation = live.get();
        return Optional.ofNullable(generation.store().load(Set.of(key)).get(key)).map(generation::view);
    }

    /**
     * The view that has its aggregate's identifier as key; where the read store does not answer, made from the aggregate's
     * events. So a person is known and a write is answered while the read store is away.
     */
    public Optional<V> findAnyway(String aggregateId) {
        try {
            return find(aggregateId);
        } catch (RuntimeException e) {
            return events.fold(aggregateId);
        }
    }

    /** The view that has its aggregate's identifier as key, made from the aggregate's events: it holds all that has been appended. */
    public Optional<V> fold(String aggregateId) {
        return events.fold(aggregateId);
    }

    /** The views whose field has this value, in no order. */
    public List<V> find(String field, String value) {
        var generation = live.get();
        return views(generation, generation.store().find(field, value));
    }

    /** Views by their order, smallest first. */
    public List<V> list(int offset, int limit) {
        var generation = live.get();
        return views(generation, generation.store().list(offset, limit));
    }

    private List<V> views(Generation<V> generation, List<StoredDocument> documents) {
        return documents.stream().map(generation::view).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }
}
