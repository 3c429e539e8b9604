package io.rehearsal.api.security;

import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;
import io.rehearsal.api.http.Application;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Tokens that must not be believed. */
final class BadTokens {

    private static final Instant NOW = Instant.now();

    private BadTokens() {
    }

    static List<@Nullable String> of(long accountId) {
        var ours = key(Application.JWT_SECRET);
        return Arrays.asList(
                null,
                "",
                "nonsense",
                "a.b.c",
                Application.OPERATOR_TOKEN + "x",
                claims(accountId, Duration.ofMinutes(-1)).signWith(ours, Jwts.SIG.HS256).compact(),
                claims(accountId, Duration.ofHours(1)).compact(),
                claims(accountId, Duration.ofHours(1)).signWith(key("somebody else's secret, also long enough"), Jwts.SIG.HS256).compact(),
                changedToAlgorithmNone(claims(accountId, Duration.ofHours(1)).signWith(ours, Jwts.SIG.HS256).compact()),
                claims(accountId, Duration.ofHours(1)).signWith(ours, Jwts.SIG.HS256).compact(),
                Jwts.builder().subject(Long.toString(accountId)).claim("use", "access").signWith(ours, Jwts.SIG.HS256).compact(),
                claims(Long.MAX_VALUE, Duration.ofHours(1)).signWith(ours, Jwts.SIG.HS256).compact(),
                Jwts.builder().subject("1 or 1=1").claim("use", "access").claim("login", 17L).signWith(ours, Jwts.SIG.HS256).compact(),
                Jwts.builder().subject(Long.toString(accountId)).claim("use", "refresh").claim("login", 17L).signWith(ours, Jwts.SIG.HS256).compact());
    }

    private static JwtBuilder claims(long accountId, Duration lifetime) {
        return Jwts.builder().subject(Long.toString(accountId)).claim("use", "access").claim("login", 17L).expiration(Date.from(NOW.plus(lifetime)));
    }

    private static String changedToAlgorithmNone(String token) {
        var header = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        return header + token.substring(token.indexOf('.'));
    }

    private static SecretKey key(String secret) {
        return new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }
}
