package io.rehearsal.query.projection;

/** Opens the stores of generations. */
@FunctionalInterface
public interface ProjectionStores {

    /** The store of one generation; nothing is asked of it yet. */
    ProjectionStore open(String projection, int generation);
}
