package io.rehearsal.query.projection;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.account.events.AccountErased;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** Folds single documents from the streams of their own aggregates, independently of what is stored. */
public final class Refold<V> {

    private final Projection<V> projection;
    private final AggregateStreams streams;
    private final ViewCodec<V> codec;

    Refold(Projection<V> projection, AggregateStreams streams) {
        this.projection = projection;
        this.streams = streams;
        this.codec = new ViewCodec<>(projection.viewType());
    }

    /** The view with an aggregate's identifier as key; empty where the aggregate's events make none. */
    Optional<V> fold(String aggregateId) {
        V view = null;
        for (var event : streams.read(aggregateId)) {
            if (concerns(event, aggregateId)) {
                view = projection.fold(view, (DomainEvent) event.getPayload());
            }
        }
        return Optional.ofNullable(view);
    }

    /**
     * Whether the document is what its events make, up to what it has applied. A parked one is not judged, nor is one whose
     * owner was erased in the meantime: its events read differently by now.
     */
    public boolean agrees(StoredDocument stored) {
        return stored.parked() || Objects.equals(folded(stored), stored.view()) || isErased(stored.fields().get(Projection.OWNER));
    }

    private @Nullable String folded(StoredDocument stored) {
        var folded = new FoldedDocument<>(projection, codec, stored.key(), null);
        stored.applied().keySet().stream()
                .flatMap(aggregate -> streams.read(aggregate).stream())
                .filter(event -> event.getSequenceNumber() <= stored.applied().get(event.getAggregateIdentifier()))
                .sorted(Comparator.comparing(EventMessage::getTimestamp))
                .filter(event -> concerns(event, stored.key()))
                .forEach(event -> folded.fold(event, (DomainEvent) event.getPayload()));
        return folded.change().after().view();
    }

    private boolean concerns(DomainEventMessage<?> event, String key) {
        return projection.mayConcern(event.getPayloadType())
                && projection.keyOf((DomainEvent) event.getPayload()).filter(key::equals).isPresent();
    }

    private boolean isErased(@Nullable String owner) {
        return owner != null && streams.read("account-" + owner).stream()
                .anyMatch(event -> event.getPayload() instanceof AccountErased);
    }
}
