package io.rehearsal.api.security;

import io.rehearsal.api.contract.RequestFailed;
import io.rehearsal.api.contract.RequestOrder;
import io.rehearsal.api.limits.RateLimit;
import io.rehearsal.api.messaging.RequestMetadata;
import io.rehearsal.work.Share;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds what one address may have done in a minute without a login, on every port and contract alike. What only reads does not count: a network that many
 * people share may look at pages and be asked for its health as often as it likes.
 */
@Component
@Order(RequestOrder.LIMIT)
class GuestLimit extends OncePerRequestFilter {

    private final Callers callers;
    private final RateLimit limit;

    GuestLimit(Callers callers, @Value("${rehearsal.guests.writes-per-minute}") int perMinute) {
        this.callers = callers;
        this.limit = new RateLimit(perMinute);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> true;
            default -> BearerFilter.token(request).flatMap(callers::of).isPresent();
        };
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var taken = limit.take(Share.of(RequestMetadata.kept(request)).name());
        if (!taken.allowed()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(taken.secondsToWait()));
            throw new RequestFailed(HttpStatus.TOO_MANY_REQUESTS);
        }
        chain.doFilter(request, response);
    }
}
