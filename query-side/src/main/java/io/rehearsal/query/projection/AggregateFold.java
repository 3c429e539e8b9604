package io.rehearsal.query.projection;

import io.rehearsal.events.DomainEvent;
import java.util.Optional;

/** Follows one aggregate along its events, from the first on, by the fold that makes what it is now. */
public final class AggregateFold<V> {

    private final Projection<V> projection;
    private final FoldedDocument<V> document;
    private long sequence = -1;

    public AggregateFold(Projection<V> projection) {
        this.projection = projection;
        this.document = new FoldedDocument<>(projection, null, "aggregate-0", null);
    }

    /** Goes on by the next event. */
    public AggregateFold<V> follow(DomainEvent event) {
        sequence++;
        if (projection.mayConcern(event.getClass())) {
            document.fold(event, sequence);
        }
        return this;
    }

    /** What the events made so far; empty where there is nothing to see. */
    public Optional<Aggregate<V>> aggregate() {
        return Optional.ofNullable(document.view()).map(view -> new Aggregate<>(view, document.children()));
    }
}
