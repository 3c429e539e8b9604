package io.rehearsal.api.contract.interviewhelper.account;

import io.rehearsal.api.contract.SnakeCase;
import io.swagger.v3.oas.annotations.media.Schema;

/** What logging in gives. */
record TokenBody(String accessToken, @Schema(allowableValues = "bearer") String tokenType) implements SnakeCase {

    static TokenBody bearer(String token) {
        return new TokenBody(token, "bearer");
    }
}
