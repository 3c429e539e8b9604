package io.rehearsal.api.security;

import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.rehearsal.api.CannotStart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.OptionalLong;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Signs access tokens (JWT, HS256) and reads them back. */
@Component
public class AccessTokens {

    private static final int MIN_SECRET_BYTES = 32;
    private static final String USE = "use";
    private static final String ACCESS = "access";

    private final SecretKey key;
    private final JwtParser parser;
    private final Duration lifetime;
    private final Clock clock = Clock.systemUTC();

    AccessTokens(
            @Value("${rehearsal.jwt.secret}") String secret,
            @Value("${rehearsal.jwt.lifetime}") Duration lifetime) {
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < MIN_SECRET_BYTES) {
            throw new CannotStart("rehearsal.jwt.secret is too short to sign with. Set it to at least %d bytes.".formatted(MIN_SECRET_BYTES));
        }
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
        this.parser = Jwts.parser()
                .sig().clear().add(Jwts.SIG.HS256).and()
                .require(USE, ACCESS)
                .verifyWith(key)
                .build();
        this.lifetime = lifetime;
    }

    /** A token for an account, good for {@code rehearsal.jwt.lifetime}. */
    public String issue(long accountId) {
        var now = clock.instant();
        return Jwts.builder()
                .subject(Long.toString(accountId))
                .id(UUID.randomUUID().toString())
                .claim(USE, ACCESS)
                .issuedAt(Date.from(now))
                .expiration(Date.from(now.plus(lifetime)))
                .signWith(key, Jwts.SIG.HS256)
                .compact();
    }

    /** The account a token was issued for; empty where it is not ours, was changed or has expired. */
    OptionalLong read(String token) {
        try {
            return OptionalLong.of(Long.parseLong(parser.parseSignedClaims(token).getPayload().getSubject()));
        } catch (JwtException | IllegalArgumentException e) {
            return OptionalLong.empty();
        }
    }
}
