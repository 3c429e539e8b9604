package io.rehearsal.api.security;

/** What a caller can be entitled to. */
final class Authorities {

    static final String PERSON = "PERSON";
    static final String OPERATIONS = "OPERATIONS";

    private Authorities() {
    }
}
