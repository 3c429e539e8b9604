package io.rehearsal.command.login;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.login.commands.LogIn;
import io.rehearsal.events.login.commands.LogOut;
import io.rehearsal.events.login.commands.RefreshTokens;
import io.rehearsal.events.login.commands.RefreshTokens.Outcome;
import io.rehearsal.events.login.events.LoggedIn;
import io.rehearsal.events.login.events.LoggedOut;
import io.rehearsal.events.login.events.RefreshTokenReused;
import io.rehearsal.events.login.events.TokensRefreshed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class LoginTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final LoggedIn LOGGED_IN = new LoggedIn(5, 17, 3600, "first", NOW.plus(WEEK), NOW, 2);
    private static final TokensRefreshed REFRESHED = new TokensRefreshed(5, 17, "second", NOW.plus(WEEK), NOW);

    private final AggregateTestFixture<Login> login = at(NOW);

    private static AggregateTestFixture<Login> at(Instant instant) {
        var fixture = new AggregateTestFixture<>(Login.class);
        fixture.registerInjectableResource(Clock.fixed(instant, ZoneOffset.UTC));
        return fixture;
    }

    @Test
    void a_login_keeps_the_hash_of_its_refresh_token_and_how_long_that_holds() {
        login.givenNoPriorActivity()
                .when(new LogIn(5, 17, Duration.ofHours(1), WEEK, "first", 2))
                .expectEvents(LOGGED_IN);
    }

    @Test
    void the_refresh_token_gives_way_to_the_next() {
        login.given(LOGGED_IN).when(new RefreshTokens(5, "first", "second", WEEK))
                .expectResultMessagePayload(Outcome.REFRESHED).expectEvents(REFRESHED);
    }

    @Test
    void a_used_refresh_token_ends_the_login() {
        login.given(LOGGED_IN, REFRESHED).when(new RefreshTokens(5, "first", "third", WEEK))
                .expectResultMessagePayload(Outcome.DENIED).expectEvents(new RefreshTokenReused(5, 17, NOW));
    }

    @Test
    void after_that_the_next_token_is_denied_too() {
        login.given(LOGGED_IN, REFRESHED, new RefreshTokenReused(5, 17, NOW)).when(new RefreshTokens(5, "second", "third", WEEK))
                .expectResultMessagePayload(Outcome.DENIED).expectNoEvents();
    }

    @Test
    void a_token_that_never_was_one_is_denied_and_ends_nothing() {
        login.given(LOGGED_IN).when(new RefreshTokens(5, "made up", "third", WEEK))
                .expectResultMessagePayload(Outcome.DENIED).expectNoEvents();
    }

    @Test
    void an_expired_token_is_denied() {
        at(NOW.plus(WEEK)).given(LOGGED_IN).when(new RefreshTokens(5, "first", "second", WEEK))
                .expectResultMessagePayload(Outcome.DENIED).expectNoEvents();
    }

    @Test
    void logging_out_twice_is_logging_out_once() {
        var out = new LoggedOut(5, 17, NOW);
        login.given(LOGGED_IN).when(new LogOut(5, 17)).expectEvents(out);
        at(NOW).given(LOGGED_IN, out).when(new LogOut(5, 17)).expectNoEvents();
    }

    @Test
    void nobody_logs_another_out() {
        login.given(LOGGED_IN).when(new LogOut(5, 18)).expectException(Refusal.class).expectNoEvents();
    }
}
