package io.rehearsal.api.security;

import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.messaging.RequestMetadata;
import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.account.AccountView;
import io.rehearsal.events.account.FindAccount;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Believes a bearer token where its signature holds and its account still exists. A request without one, or with one that is not
 * believed, goes on as a stranger's.
 */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;
    private final Messages messages;
    private final byte[] operatorToken;

    BearerFilter(AccessTokens tokens, Messages messages, String operatorToken) {
        this.tokens = tokens;
        this.messages = messages;
        this.operatorToken = operatorToken.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        token(request).flatMap(this::caller).ifPresent(caller -> {
            RequestMetadata.put(request, MetadataKeys.ACTOR, caller.getName());
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(caller, null, caller.authorities()));
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    private Optional<Caller> caller(String token) {
        if (MessageDigest.isEqual(operatorToken, token.getBytes(StandardCharsets.UTF_8))) {
            return Optional.of(new Caller.Operator());
        }
        var accountId = tokens.read(token);
        return accountId.isEmpty()
                ? Optional.empty()
                : messages.find(new FindAccount(accountId.getAsLong()), AccountView.class)
                        .filter(account -> !account.erased())
                        .map(Caller.Person::new);
    }
}
