package io.rehearsal.query.projection;

/** Opens the stores of generations. */
@FunctionalInterface
public interface ProjectionStores {

    /** The store of one generation, made where it is not there yet. */
    ProjectionStore open(String projection, int generation);
}
