package io.rehearsal.query.projection;

import java.util.Optional;

/** What a fold has written beside the root so far. */
@FunctionalInterface
public interface Children {

    <C extends Child> Optional<C> find(Class<C> type, Object id);
}
