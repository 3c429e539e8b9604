package io.rehearsal.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says in every answer that pages of the allowed origins may read it, whoever gives it and however odd the request is. Refuses nobody and answers no
 * preflight: that needs the contract, which is settled later.
 */
final class ReadableElsewhere extends OncePerRequestFilter {

    private final CorsConfiguration rules;

    ReadableElsewhere(CorsConfiguration rules) {
        this.rules = rules;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return CorsUtils.isPreFlightRequest(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var origin = CorsUtils.isCorsRequest(request) ? rules.checkOrigin(request.getHeader(HttpHeaders.ORIGIN)) : null;
        if (origin != null) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS, "true");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, String.join(", ", exposed()));
        }
        if (!response.getHeaders(HttpHeaders.VARY).contains(HttpHeaders.ORIGIN)) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        }
        chain.doFilter(request, response);
    }

    private List<String> exposed() {
        return rules.getExposedHeaders() == null ? List.of() : rules.getExposedHeaders();
    }
}
