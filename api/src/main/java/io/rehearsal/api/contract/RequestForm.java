package io.rehearsal.api.contract;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses methods that nobody knows, and bodies whose type is no type: one with a wildcard says nothing. */
@Component
@Order(RequestOrder.FORM)
class RequestForm extends OncePerRequestFilter {

    private static final Set<String> METHODS = new TreeSet<>(Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"));
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", METHODS));
            throw new RequestFailed(HttpStatus.METHOD_NOT_ALLOWED);
        }
        if (!WITHOUT_BODY.contains(request.getMethod()) && request.getContentType() != null && !isType(request.getContentType())) {
            throw new RequestFailed(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        chain.doFilter(request, response);
    }

    private static boolean isType(String contentType) {
        try {
            return MediaType.parseMediaType(contentType).isConcrete();
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }
}
