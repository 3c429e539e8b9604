package io.rehearsal.query.projection;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.EventParts;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A read model as a pure fold: no I/O, no clock, no randomness. The same fold serves live updating, rebuilding, time
 * travel and proof, so it may depend on nothing but the view so far and the event.
 *
 * @param <V> the view: a record that Jackson can write and read
 */
public interface Projection<V> {

    /** The field that names the account whose personal data a view holds; its documents are folded again when that person is erased. */
    String OWNER = "owner";

    /** Stable, lower case; part of the names of collections and tokens. */
    String name();

    /** Raised when the fold or the view's shape changes: the next start then builds a new generation. */
    int version();

    Class<V> viewType();

    /** Whether events of this class may mean anything here: those that do not are not even decrypted. */
    default boolean concerns(Class<?> eventType) {
        return true;
    }

    /** The key of the document that the event belongs to; empty where the event means nothing to this projection. */
    Optional<String> key(DomainEvent event);

    /** The view after the event; null as long as there is nothing to see. */
    @Nullable V evolve(@Nullable V view, DomainEvent event);

    /** As {@link #concerns}, of what is stored: what an older revision stored may be several events today. */
    default boolean mayConcern(Class<?> storedType) {
        return EventParts.class.equals(storedType) || concerns(storedType);
    }

    /** As {@link #key}, of what is stored; the parts of a divided event belong to one document. */
    default Optional<String> keyOf(DomainEvent stored) {
        return EventParts.of(stored).stream().filter(part -> concerns(part.getClass())).flatMap(part -> key(part).stream()).findFirst();
    }

    /** As {@link #evolve}, by what is stored. */
    default @Nullable V fold(@Nullable V view, DomainEvent stored) {
        var next = view;
        for (var part : EventParts.of(stored)) {
            next = concerns(part.getClass()) && key(part).isPresent() ? evolve(next, part) : next;
        }
        return next;
    }

    /** What documents are found by besides their key. */
    default Map<String, String> fields(V view) {
        return Map.of();
    }

    /** Heap that a document in memory is reckoned to take, in bytes. */
    default long documentBytes() {
        return 64 * 1024;
    }

    /** Where the document stands in a listing of all, smallest first. */
    default long order(V view) {
        return 0;
    }
}
