package io.rehearsal.query.projection;

import io.rehearsal.events.account.events.AccountErased;
import java.util.HashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Folds single aggregates from their own events, independently of what is stored. */
public final class Refold<V> {

    private final Projection<V> projection;
    private final AggregateStreams streams;

    Refold(Projection<V> projection, AggregateStreams streams) {
        this.projection = projection;
        this.streams = streams;
    }

    /** What an aggregate's events make, with what is beside the root; empty where they make nothing. */
    public Optional<Aggregate<V>> fold(String aggregateId) {
        var folded = folded(aggregateId, Long.MAX_VALUE);
        return Optional.ofNullable(folded.view()).map(view -> new Aggregate<>(view, folded.children()));
    }

    /**
     * Whether the documents are what their events make, up to what was applied. What is parked is not judged, nor is what has an
     * owner who was erased in the meantime: its events read differently by now.
     */
    public boolean agrees(Stored<V> stored, ProjectionStore<V> store) {
        return stored.parked() || isSame(stored, store) || isErased(stored.owner());
    }

    private boolean isSame(Stored<V> stored, ProjectionStore<V> store) {
        var folded = folded(stored.key(), stored.applied());
        return store.hash(folded.document()) == store.hash(new Stored<>(
                stored.key(), folded.applied(), stored.view(), stored.owner(), folded.isErased(), folded.isParked(),
                folded.document().revision()))
                && ids(folded.children()).equals(ids(store.children(stored.key())));
    }

    private static HashSet<Object> ids(Iterable<Child> children) {
        var ids = new HashSet<Object>();
        children.forEach(child -> ids.add(child.id()));
        return ids;
    }

    private FoldedDocument<V> folded(String aggregateId, long upTo) {
        var folded = new FoldedDocument<>(projection, null, aggregateId, null);
        for (var event : streams.read(aggregateId)) {
            if (event.getSequenceNumber() <= upTo && projection.mayConcern(event.getPayloadType())) {
                folded.fold(event);
            }
        }
        return folded;
    }

    private boolean isErased(@Nullable Long owner) {
        return owner != null && streams.read("account-" + owner).stream()
                .anyMatch(event -> event.getPayload() instanceof AccountErased);
    }
}
