package io.rehearsal.api.contract;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds every body that is not multipart; multipart has limits of its own. */
@Component
@Order(RequestOrder.BODY_LIMIT)
class BodyLimitFilter extends OncePerRequestFilter {

    static final int MAX_BYTES = 2 * 1024 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isMultipart(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getContentLengthLong() > MAX_BYTES) {
            throw tooLarge();
        }
        chain.doFilter(new LimitedRequest(request, MAX_BYTES), response);
    }

    static RequestFailed tooLarge() {
        return new RequestFailed(HttpStatus.CONTENT_TOO_LARGE);
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }
}
