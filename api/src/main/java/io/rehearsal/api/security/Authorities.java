package io.rehearsal.api.security;

/** What a caller can be entitled to. */
public final class Authorities {

    public static final String PERSON = "PERSON";
    public static final String OPERATIONS = "OPERATIONS";

    private Authorities() {
    }
}
