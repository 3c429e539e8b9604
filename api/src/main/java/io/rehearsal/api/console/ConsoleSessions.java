package io.rehearsal.api.console;

import io.rehearsal.api.contract.ClientAddresses;
import io.rehearsal.api.security.Caller;
import io.rehearsal.api.security.Logins;
import io.rehearsal.events.account.queries.AccountView;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Who is logged in to the console, by a cookie that holds a token of a kind of its own. No node keeps anything: a session holds on every
 * node, and ends everywhere with its login.
 */
@Component
class ConsoleSessions {

    static final String COOKIE = "rehearsal-console";
    static final Duration LIFETIME = Duration.ofHours(12);

    private final Logins logins;
    private final ClientAddresses addresses;

    ConsoleSessions(Logins logins, ClientAddresses addresses) {
        this.logins = logins;
        this.addresses = addresses;
    }

    Optional<Caller.Person> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).flatMap(cookie -> logins.ofConsole(cookie.getValue()));
    }

    ResponseCookie open(AccountView account, HttpServletRequest request) {
        return cookie(logins.openConsole(account, LIFETIME), LIFETIME, request);
    }

    /** Ends the login, and answers the cookie that takes the other's place. */
    ResponseCookie end(Caller.Person person, HttpServletRequest request) {
        logins.close(person);
        return cookie("", Duration.ZERO, request);
    }

    private ResponseCookie cookie(String value, Duration age, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, value)
                .path(Console.PATH)
                .httpOnly(true)
                .secure(addresses.isEncrypted(request))
                .sameSite("Strict")
                .maxAge(age)
                .build();
    }
}
