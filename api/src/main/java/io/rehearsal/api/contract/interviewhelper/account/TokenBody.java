package io.rehearsal.api.contract.interviewhelper.account;

import io.rehearsal.api.contract.SnakeCase;

/** What logging in gives. */
record TokenBody(String accessToken, String tokenType) implements SnakeCase {

    static TokenBody bearer(String token) {
        return new TokenBody(token, "bearer");
    }
}
