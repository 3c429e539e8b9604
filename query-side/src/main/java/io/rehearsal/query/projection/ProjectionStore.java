package io.rehearsal.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one generation of a projection. One writer at a time; any number of readers. Where the store does not answer,
 * everything throws; a store that others can do without throws {@link StoreUnavailable}.
 */
public interface ProjectionStore {

    /** The documents that are there, by key. */
    Map<String, StoredDocument> load(Collection<String> keys);

    /** Writes every document once. A document is found by its fields as soon as it can be read. Throws where any was not written. */
    void write(Collection<Change> changes);

    /** The documents whose field has this value, in no order. */
    List<StoredDocument> find(String field, String value);

    /** Documents by their order, smallest first. */
    List<StoredDocument> list(int offset, int limit);

    long count();

    /** Every document, in no order; closed by the caller. */
    Stream<StoredDocument> scan();

    /** Makes room for a generation before its first document is written. */
    default void prepare() {
    }

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
    record Change(@Nullable StoredDocument before, StoredDocument after) {
    }
}
