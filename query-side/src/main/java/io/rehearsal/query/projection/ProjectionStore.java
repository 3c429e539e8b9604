package io.rehearsal.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one generation of a projection. Where the store does not answer, everything throws; a store that others can do without
 * throws {@link StoreUnavailable}.
 */
public interface ProjectionStore<V> {

    /** The roots that are there, by key. */
    Map<String, Stored<V>> load(Collection<String> keys);

    /** What has been applied, by key; {@link Long#MAX_VALUE} for what is parked. */
    Map<String, Long> applied(Collection<String> keys);

    /**
     * Writes a root and what is beside it, if the root still is what it was. Answers false where it is not; what is beside it may have been
     * written then, and is written again by whoever folds the same event.
     */
    boolean replace(Change<V> change);

    /** As {@link #replace}, for a single writer: everything is written. */
    void write(Collection<Change<V>> changes);

    /** Writes what is beside a root before the root. */
    void writeChildren(String key, List<ChildWrite> writes);

    <C extends Child> Optional<C> child(Class<C> type, Object id);

    /** All that is beside a root. */
    List<Child> children(String key);

    /** The keys of what belongs to this person. */
    List<String> ownedBy(long owner);

    long count();

    /** Every root, in no order; closed by the caller. */
    Stream<Stored<V>> scan();

    /** A hash of the document as it is stored. */
    long hash(Stored<V> document);

    /** Whether whoever appends an event folds it; else only the follower does, one at a time. */
    default boolean isWrittenByAll() {
        return true;
    }

    /** Makes room for a generation before its first document is written. */
    void prepare();

    /** Has those find this generation who read the store without asking which generation is live. */
    default void expose() {
    }

    /** Whether the store answers now, as far as others can do without it. */
    default boolean answers() {
        return true;
    }

    /** Removes the generation with everything in it. */
    void drop();

    /** @param before what was stored until now, null for a new document */
    record Change<V>(@Nullable Stored<V> before, Stored<V> after, List<ChildWrite> children) {
    }
}
