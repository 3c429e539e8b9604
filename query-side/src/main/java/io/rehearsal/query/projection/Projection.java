package io.rehearsal.query.projection;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.EventParts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.IndexDefinition;

/**
 * A read model as a pure fold: no I/O, no clock, no randomness. Every document belongs to one aggregate. A fold makes its root document,
 * and beside it documents of its own for what there may be many of. The same fold serves the writer that folds what it has appended,
 * catching up, rebuilding, time travel and proof, so it may depend on nothing but what was folded so far and the event.
 *
 * @param <V> the root document: a record
 */
public interface Projection<V> {

    /** Stable, lower case; part of the names of collections. */
    String name();

    /** Raised when the fold or a document's shape changes: the next start then builds a new generation. */
    int version();

    Class<V> viewType();

    /** Whether events of this class change anything here: those that do not are neither decrypted nor looked at. */
    boolean concerns(Class<?> eventType);

    /** What the event makes of the aggregate's documents. It is one that {@link #concerns} names. */
    Folded<V> evolve(@Nullable V view, DomainEvent event, Children children);

    /** The account whose personal data the documents hold: they are folded again when that person is erased. */
    @Nullable Long owner(V view);

    /** As {@link #concerns}, of what is stored: what an older revision stored may be several events today. */
    default boolean mayConcern(Class<?> storedType) {
        return EventParts.class.equals(storedType) || concerns(storedType);
    }

    /** Documents beside the root, by the last part of their collection's name. */
    default Map<String, Class<? extends Child>> children() {
        return Map.of();
    }

    /** By what roots are found besides their {@code _id} and {@code owner}. */
    default List<IndexDefinition> indexes() {
        return List.of();
    }

    /** By what documents beside the root are found besides their {@code _id} and {@code root}; by their name in {@link #children}. */
    default Map<String, List<IndexDefinition>> childIndexes() {
        return Map.of();
    }

    /** Heap that a document in memory is reckoned to take, in bytes. */
    default long documentBytes() {
        return 64 * 1024;
    }
}
