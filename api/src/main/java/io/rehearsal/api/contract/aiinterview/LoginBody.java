package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.security.Logins;
import io.swagger.v3.oas.annotations.media.Schema;

/** What registering, logging in and refreshing give; {@code user} and {@code token} stand at the top beside {@code data}. */
record LoginBody(@Schema(allowableValues = "success") String status, Tokens data, UserBody user, String token) {

    /** @param expiresIn seconds until the access token expires */
    record Tokens(String accessToken, String refreshToken, @Schema(allowableValues = "bearer") String tokenType, long expiresIn, UserBody user) implements SnakeCase {
    }

    static LoginBody of(Logins.Pair pair) {
        var user = UserBody.of(pair.account());
        return new LoginBody("success", new Tokens(pair.accessToken(), pair.requiredRefreshToken(), "bearer", pair.expiresIn(), user), user, pair.accessToken());
    }
}
