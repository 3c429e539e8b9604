package io.rehearsal.api.embedded.mongodb;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in an index: the values of its fields and the document that has them.
 *
 * @param edge 0 for an entry; -1 and 1 for the places before and after every entry that begins with the values
 */
record IndexEntry(List<SortValue> values, @Nullable Object position, int edge) {

    static IndexEntry before(List<SortValue> prefix) {
        return new IndexEntry(prefix, null, -1);
    }

    static IndexEntry after(List<SortValue> prefix) {
        return new IndexEntry(prefix, null, 1);
    }
}
