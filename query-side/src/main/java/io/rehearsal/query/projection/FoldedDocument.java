package io.rehearsal.query.projection;

import io.rehearsal.events.DomainEvent;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** A document in memory while events are folded into it. */
final class FoldedDocument<V> {

    private final Projection<V> projection;
    private final ViewCodec<V> codec;
    private final String key;
    private final Map<String, Long> applied = new HashMap<>();
    private @Nullable StoredDocument stored;
    private @Nullable V view;
    private boolean parked;
    private boolean changed;

    FoldedDocument(Projection<V> projection, ViewCodec<V> codec, String key, @Nullable StoredDocument stored) {
        this.projection = projection;
        this.codec = codec;
        this.key = key;
        this.stored = stored;
        if (stored != null) {
            applied.putAll(stored.applied());
            view = codec.read(stored.view());
            parked = stored.parked();
        }
    }

    String key() {
        return key;
    }

    /** Whether the event is new to this document. */
    boolean awaits(DomainEventMessage<?> event) {
        return event.getSequenceNumber() > applied.getOrDefault(event.getAggregateIdentifier(), -1L);
    }

    void fold(DomainEventMessage<?> message, DomainEvent event) {
        var before = view;
        view = projection.fold(before, event);
        if (view != before) {
            changed = true;
        }
        applied.put(message.getAggregateIdentifier(), message.getSequenceNumber());
    }

    void park() {
        parked = true;
        changed = true;
    }

    boolean isParked() {
        return parked;
    }

    boolean belongsTo(String owner) {
        return view != null && owner.equals(projection.fields(view).get(Projection.OWNER));
    }

    /** Begins again from nothing; whatever is folded next replaces what is stored. */
    Map<String, Long> forget() {
        var known = Map.copyOf(applied);
        applied.clear();
        view = null;
        changed = true;
        return known;
    }

    boolean isChanged() {
        return changed;
    }

    ProjectionStore.Change change() {
        var fields = view == null ? Map.<String, String>of() : projection.fields(view);
        var order = view == null ? 0 : projection.order(view);
        return new ProjectionStore.Change(
                stored, new StoredDocument(key, Map.copyOf(applied), codec.write(view), fields, order, parked));
    }

    /** What was written is what is stored from now on. */
    void written(StoredDocument document) {
        stored = document;
        changed = false;
    }
}
