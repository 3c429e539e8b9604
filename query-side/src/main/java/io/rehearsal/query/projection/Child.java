package io.rehearsal.query.projection;

/** A document beside its root: a record whose {@code id} becomes {@code _id}. It is written as a whole, before its root. */
public interface Child {

    /** Unique in its collection: the root's number, and what tells it from the root's others. */
    Object id();
}
