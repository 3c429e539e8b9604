package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.ContractOfRequest;
import io.rehearsal.api.contract.RequestFailed;
import io.rehearsal.api.contract.RequestOrder;
import io.rehearsal.api.limits.RateLimit;
import io.rehearsal.api.messaging.RequestMetadata;
import io.rehearsal.api.security.Callers;
import io.rehearsal.events.MetadataKeys;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A hundred requests a minute for each person, and for each address before login; every request counts, errors too, and every answer of the contract
 * says how many are left. A token that is not believed counts for the address. What a browser asks by itself before a request (a preflight) has no token
 * and does not count: refused, it would hide the answer from everybody behind the address.
 */
@Component
@Order(RequestOrder.LIMIT)
class RequestLimit extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final AiInterview contract;
    private final ContractOfRequest contracts;
    private final Callers callers;
    private final RateLimit limit;

    RequestLimit(AiInterview contract, ContractOfRequest contracts, Callers callers,
            @Value("${rehearsal.ai-interview.requests-per-minute}") int perMinute) {
        this.contract = contract;
        this.contracts = contracts;
        this.callers = callers;
        this.limit = new RateLimit(perMinute);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return contracts.of(request) != contract || CorsUtils.isPreFlightRequest(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var taken = limit.take(key(request));
        response.setHeader("X-RateLimit-Limit", Integer.toString(limit.perMinute()));
        response.setHeader("X-RateLimit-Remaining", Long.toString(taken.remaining()));
        response.setHeader("X-RateLimit-Reset", Long.toString(taken.resetsAt().getEpochSecond()));
        if (!taken.allowed()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(taken.secondsToWait()));
            throw new RequestFailed(HttpStatus.TOO_MANY_REQUESTS);
        }
        chain.doFilter(request, response);
    }

    private String key(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .flatMap(header -> callers.of(header.substring(SCHEME.length()).strip()))
                .map(caller -> "person " + caller.getName())
                .orElseGet(() -> "address " + RequestMetadata.kept(request).get(MetadataKeys.CLIENT_ADDRESS));
    }
}
