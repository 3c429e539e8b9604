package io.rehearsal.api.security;

import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Tokens.Bearer;
import io.rehearsal.api.security.Tokens.Use;
import io.rehearsal.events.account.queries.AccountView;
import io.rehearsal.events.login.commands.LogIn;
import io.rehearsal.events.login.commands.LogOut;
import io.rehearsal.events.login.commands.RefreshTokens;
import io.rehearsal.events.login.commands.RefreshTokens.Outcome;
import io.rehearsal.events.login.queries.FindLogin;
import io.rehearsal.events.login.queries.LoginView;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens logins, renews their tokens and ends them. A token counts on every contract as long as its login stands. */
@Component
public class Logins {

    /** Ids are random, so that nobody walks them, and below 2^53, which JavaScript holds exactly. */
    private static final long ID_LIMIT = 1L << 53;

    private final Tokens tokens;
    private final Messages messages;
    private final StandingLogins standing;
    private final SecureRandom random = new SecureRandom();

    Logins(Tokens tokens, Messages messages, StandingLogins standing) {
        this.tokens = tokens;
        this.messages = messages;
        this.standing = standing;
    }

    /**
     * What a login gives.
     *
     * @param refreshToken null where the login cannot be refreshed
     * @param expiresIn    seconds until the access token expires
     */
    public record Pair(AccountView account, String accessToken, @Nullable String refreshToken, long expiresIn) {

        /** The refresh token of a login that has one. */
        public String requiredRefreshToken() {
            if (refreshToken == null) {
                throw new IllegalStateException("the login has no refresh token");
            }
            return refreshToken;
        }
    }

    /** @param account whose password has been right */
    public Pair open(AccountView account, Duration access) {
        return open(account, access, null);
    }

    /** @param refresh how long a refresh token holds; null for a login without */
    public Pair open(AccountView account, Duration access, @Nullable Duration refresh) {
        var bearer = new Bearer(account.accountId(), random.nextLong(1, ID_LIMIT));
        var refreshToken = refresh == null ? null : tokens.sign(Use.REFRESH, bearer, refresh);
        messages.send(new LogIn(bearer.loginId(), bearer.accountId(), access, refresh, refreshToken == null ? null : hash(refreshToken), account.passwords()));
        return new Pair(account, tokens.sign(Use.ACCESS, bearer, access), refreshToken, access.toSeconds());
    }

    /**
     * A token that opens the console and no contract, for a login that can be ended as any other.
     *
     * @param account whose password has been right
     */
    public String openConsole(AccountView account, Duration lifetime) {
        var bearer = new Bearer(account.accountId(), random.nextLong(1, ID_LIMIT));
        messages.send(new LogIn(bearer.loginId(), bearer.accountId(), lifetime, null, null, account.passwords()));
        return tokens.sign(Use.CONSOLE, bearer, lifetime);
    }

    /** Whose such a token is; empty where it is not believed. */
    public Optional<Caller.Person> ofConsole(String token) {
        return tokens.read(Use.CONSOLE, token)
                .flatMap(bearer -> standing(bearer).map(account -> new Caller.Person(account, bearer.loginId())));
    }

    /** New tokens for a refresh token, with the lifetimes of the login; empty where it is not believed, and after its use, which ends the login. */
    public Optional<Pair> refresh(String refreshToken) {
        return tokens.read(Use.REFRESH, refreshToken)
                .flatMap(bearer -> standing(bearer).flatMap(account -> refresh(bearer, account, refreshToken)));
    }

    private Optional<Pair> refresh(Bearer bearer, AccountView account, String used) {
        var login = messages.find(new FindLogin(bearer.loginId()), LoginView.class).orElseThrow();
        var lifetime = Duration.ofSeconds(login.refreshSeconds());
        var next = tokens.sign(Use.REFRESH, bearer, lifetime);
        Outcome outcome = messages.send(new RefreshTokens(bearer.loginId(), hash(used), hash(next), lifetime));
        return outcome == Outcome.DENIED
                ? Optional.empty()
                : Optional.of(new Pair(account, tokens.sign(Use.ACCESS, bearer, Duration.ofSeconds(login.accessSeconds())), next, login.accessSeconds()));
    }

    /** Ends the login that the caller's token is of. */
    public void close(Caller.Person caller) {
        messages.send(new LogOut(caller.loginId(), caller.accountId()));
    }

    /** The account of an access token whose login stands. */
    Optional<Caller.Person> believed(String accessToken) {
        return tokens.read(Use.ACCESS, accessToken)
                .flatMap(bearer -> standing(bearer).map(account -> new Caller.Person(account, bearer.loginId())));
    }

    private Optional<AccountView> standing(Bearer bearer) {
        return standing.account(bearer.loginId(), bearer.accountId());
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
