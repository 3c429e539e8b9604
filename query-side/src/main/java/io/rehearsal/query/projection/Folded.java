package io.rehearsal.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an event makes of an aggregate's documents.
 *
 * @param root   null as long as, or again where, there is nothing to see
 * @param writes beside the root, in their order
 */
public record Folded<V>(@Nullable V root, List<ChildWrite> writes) {

    public static <V> Folded<V> of(@Nullable V root) {
        return new Folded<>(root, List.of());
    }

    public Folded<V> put(Child child) {
        return with(new ChildWrite.Put(child));
    }

    public Folded<V> with(ChildWrite write) {
        var more = new ArrayList<>(writes);
        more.add(write);
        return new Folded<>(root, List.copyOf(more));
    }
}
