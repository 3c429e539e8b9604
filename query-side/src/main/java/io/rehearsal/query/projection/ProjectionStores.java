package io.rehearsal.query.projection;

/** Opens the stores of generations. */
public interface ProjectionStores {

    /** The store of one generation; nothing is asked of it yet. */
    <V> ProjectionStore<V> open(Projection<V> projection, int generation);
}
