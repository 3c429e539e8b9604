package io.rehearsal.benchmark;

import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Checks the signature of a bearer token, as the application does. */
final class PlainBearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final JwtParser tokens;

    PlainBearerFilter(JwtParser tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.startsWith(SCHEME)) {
            try {
                var subject = tokens.parseSignedClaims(header.substring(SCHEME.length())).getPayload().getSubject();
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(subject, null, List.of()));
                SecurityContextHolder.setContext(context);
            } catch (JwtException e) {
                logger.debug("a token that is not believed");
            }
        }
        chain.doFilter(request, response);
    }
}
