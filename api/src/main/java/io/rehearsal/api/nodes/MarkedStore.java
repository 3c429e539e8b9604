package io.rehearsal.api.nodes;

import java.util.Optional;

/** A store that carries an identity of its own, so that another one is known even at the same address. */
interface MarkedStore {

    /** Under which the system knows it. */
    String name();

    /** The setting that names its address. */
    String setting();

    /** Where it is, without user or password. */
    String address();

    /** @throws RuntimeException where it does not answer */
    Optional<String> identity();

    void mark(String identity);
}
