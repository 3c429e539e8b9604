package io.rehearsal.query.projection;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.EventParts;
import io.rehearsal.query.projection.ProjectionStore.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** An aggregate's documents in memory while events are folded into them. */
final class FoldedDocument<V> implements Children {

    private record Id(Class<?> type, Object id) {
    }

    private final Projection<V> projection;
    private final @Nullable ProjectionStore<V> store;
    private final String key;
    private final List<ChildWrite> writes = new ArrayList<>();
    private final Map<Id, Child> children = new HashMap<>();
    private @Nullable Stored<V> stored;
    private @Nullable V view;
    private long applied = -1;
    private boolean parked;
    private boolean erased;
    private boolean changed;

    /** @param store where what is beside the root is looked for; null where everything was folded here */
    FoldedDocument(Projection<V> projection, @Nullable ProjectionStore<V> store, String key, @Nullable Stored<V> stored) {
        this.projection = projection;
        this.store = store;
        this.key = key;
        this.stored = stored;
        if (stored != null) {
            view = stored.view();
            applied = stored.applied();
            parked = stored.parked();
            erased = stored.erased();
        }
    }

    /** Begins again from nothing, to take the place of what is stored once its owner was erased. What stands beside it is not looked at. */
    static <V> FoldedDocument<V> again(Projection<V> projection, String key, @Nullable Stored<V> stored) {
        var document = new FoldedDocument<>(projection, null, key, stored);
        document.view = null;
        document.applied = -1;
        document.parked = false;
        document.erased = true;
        document.changed = true;
        return document;
    }

    /** Begins again from nothing, to take the place of what could not be folded on. */
    static <V> FoldedDocument<V> afresh(Projection<V> projection, String key, Stored<V> stored) {
        var document = again(projection, key, stored);
        document.erased = stored.erased();
        return document;
    }

    /** Removes what stands beside the root and was not folded. */
    void removeOthers(Iterable<Child> stored) {
        for (var child : stored) {
            if (!children.containsKey(new Id(child.getClass(), child.id()))) {
                writes.add(new ChildWrite.Remove(child.getClass(), "_id", child.id()));
            }
        }
    }

    String key() {
        return key;
    }

    long applied() {
        return applied;
    }

    @Nullable V view() {
        return view;
    }

    boolean isParked() {
        return parked;
    }

    boolean isErased() {
        return erased;
    }

    boolean belongsTo(long owner) {
        return view != null && Objects.equals(projection.owner(view), owner);
    }

    /** Folds an event that concerns the projection and is new to the document. */
    void fold(DomainEventMessage<?> message) {
        fold((DomainEvent) message.getPayload(), message.getSequenceNumber());
    }

    /** What an older revision stored may be several events today, of which some concern nobody here. */
    void fold(DomainEvent stored, long sequence) {
        for (var event : EventParts.of(stored)) {
            if (projection.concerns(event.getClass())) {
                evolve(event);
                applied = sequence;
                changed = true;
            }
        }
    }

    private void evolve(DomainEvent event) {
        var folded = projection.evolve(view, event, this);
        if (view != null && folded.root() == null) {
            removeChildren();
        }
        view = folded.root();
        folded.writes().forEach(this::write);
    }

    private void write(ChildWrite write) {
        writes.add(write);
        switch (write) {
            case ChildWrite.Put it -> children.put(new Id(it.child().getClass(), it.child().id()), it.child());
            case ChildWrite.Remove it -> children.values().removeIf(child -> isRemoved(child, it));
        }
    }

    private static boolean isRemoved(Child child, ChildWrite.Remove it) {
        return it.type().isInstance(child)
                && (it.field() == null || Objects.equals(Components.value((Record) child, it.field()), it.value()));
    }

    private void removeChildren() {
        projection.children().values().forEach(type -> write(ChildWrite.Remove.all(type)));
    }

    /** Somebody else was quicker: what was folded here, and what follows it, takes the place of what is stored now. */
    void rebase(@Nullable Stored<V> now) {
        stored = now;
        erased = now != null && now.erased();
        parked = now != null && now.parked();
    }

    /** Events of the aggregate up to this one mean nothing more here. */
    void pass(long sequence) {
        applied = Math.max(applied, sequence);
    }

    void park() {
        parked = true;
        changed = true;
    }

    /** Begins again from nothing; whatever is folded next replaces what is stored. */
    void forget() {
        view = null;
        applied = -1;
        parked = false;
        erased = true;
        changed = true;
        writes.clear();
        children.clear();
        removeChildren();
    }

    boolean isChanged() {
        return changed;
    }

    Change<V> change() {
        return new Change<>(stored, document(), List.copyOf(writes));
    }

    Stored<V> document() {
        return new Stored<>(key, applied, view, view == null ? null : projection.owner(view), erased, parked,
                stored == null ? 1 : stored.revision() + 1);
    }

    /** How many documents beside the root wait to be written. */
    int waiting() {
        return writes.size();
    }

    /** Hands over what is beside the root, which is written from now on. */
    List<ChildWrite> takeWrites() {
        var taken = List.copyOf(writes);
        writes.clear();
        children.clear();
        return taken;
    }

    /** What was written is what is stored from now on. */
    void written(Stored<V> document) {
        stored = document;
        changed = false;
        writes.clear();
        children.clear();
    }

    /** All that was folded beside the root, as long as nothing was written. */
    List<Child> children() {
        return List.copyOf(children.values());
    }

    @Override
    public <C extends Child> Optional<C> find(Class<C> type, Object id) {
        var known = children.get(new Id(type, id));
        if (known != null) {
            return Optional.of(type.cast(known));
        }
        var isGone = writes.stream().anyMatch(write -> write instanceof ChildWrite.Remove remove && remove.type() == type);
        return store == null || isGone ? Optional.empty() : store.child(type, id);
    }
}
