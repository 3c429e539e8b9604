package io.rehearsal.query.projection;

/** Stores of another kind than the read store, for projections that need what it cannot do. */
public interface OwnStores extends ProjectionStores {

    /** Whether the projection is kept here. */
    boolean keeps(String projection);
}
