package io.rehearsal.api.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.rehearsal.api.startup.CannotStart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Signs tokens (JWT, HS256) and reads them back. Whether the login that a token names still stands is for others to ask. */
@Component
class Tokens {

    private static final int MIN_SECRET_BYTES = 32;
    private static final String USE = "use";
    private static final String LOGIN = "login";

    /** What a token is good for; one that is for something else is none. */
    enum Use {
        ACCESS, REFRESH, CONSOLE;

        private String claim() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whose a token is. */
    record Bearer(long accountId, long loginId) {
    }

    private static final int KEPT = 10_000;

    /** A token whose signature has been looked at. */
    private record Signed(Bearer bearer, Instant until) {
    }

    private final SecretKey key;
    private final Map<Use, JwtParser> parsers = new EnumMap<>(Use.class);
    private final Cache<String, @Nullable Signed> signed = Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Clock clock = Clock.systemUTC();

    Tokens(@Value("${rehearsal.jwt.secret}") String secret) {
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < MIN_SECRET_BYTES) {
            throw new CannotStart("rehearsal.jwt.secret is too short to sign with. Set it to at least %d bytes.".formatted(MIN_SECRET_BYTES));
        }
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
        for (var use : Use.values()) {
            parsers.put(use, parser(use));
        }
    }

    String sign(Use use, Bearer bearer, Duration lifetime) {
        var now = clock.instant();
        return Jwts.builder()
                .subject(Long.toString(bearer.accountId()))
                .id(UUID.randomUUID().toString())
                .claim(USE, use.claim())
                .claim(LOGIN, bearer.loginId())
                .issuedAt(Date.from(now))
                .expiration(Date.from(now.plus(lifetime)))
                .signWith(key, Jwts.SIG.HS256)
                .compact();
    }

    /** Empty where the token is not ours, was changed, is for another use, names no login, or has expired. */
    Optional<Bearer> read(Use use, String token) {
        try {
            // A refresh token comes once, and is not kept in any form that could be used.
            return Optional.ofNullable(use == Use.ACCESS ? signed.get(token, _ -> verified(use, token)) : verified(use, token))
                    .filter(it -> clock.instant().isBefore(it.until())).map(Signed::bearer);
        } catch (JwtException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private @Nullable Signed verified(Use use, String token) {
        var claims = Objects.requireNonNull(parsers.get(use)).parseSignedClaims(token).getPayload();
        var login = claims.get(LOGIN, Long.class);
        return login == null || claims.getExpiration() == null
                ? null
                : new Signed(new Bearer(Long.parseLong(claims.getSubject()), login), claims.getExpiration().toInstant());
    }

    private JwtParser parser(Use use) {
        return Jwts.parser()
                .sig().clear().add(Jwts.SIG.HS256).and()
                .require(USE, use.claim())
                .verifyWith(key)
                .build();
    }
}
