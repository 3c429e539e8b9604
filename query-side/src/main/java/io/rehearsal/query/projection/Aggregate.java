package io.rehearsal.query.projection;

import java.util.List;

/** An aggregate's documents: the root, and all that is beside it. */
public record Aggregate<V>(V root, List<Child> children) {

    public <C extends Child> List<C> children(Class<C> type) {
        return children.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
