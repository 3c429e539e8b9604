package io.rehearsal.api.console;

import io.rehearsal.api.contract.ClientAddresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** The token that the console's forms carry, in a cookie that travels by TLS alone where a trusted proxy speaks it, as the session's does. */
class FormTokens implements CsrfTokenRepository {

    static final String COOKIE = "rehearsal-console-form";

    private final ClientAddresses addresses;
    private final CookieCsrfTokenRepository open = cookies(false);
    private final CookieCsrfTokenRepository encrypted = cookies(true);

    FormTokens(ClientAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return open.generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        (addresses.isEncrypted(request) ? encrypted : open).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return open.loadToken(request);
    }

    private static CookieCsrfTokenRepository cookies(boolean secure) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(COOKIE);
        tokens.setCookiePath(Console.PATH);
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict").secure(secure));
        return tokens;
    }
}
