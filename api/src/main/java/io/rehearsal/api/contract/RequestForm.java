package io.rehearsal.api.contract;

import io.rehearsal.api.messaging.RequestMetadata;
import io.rehearsal.events.MetadataKeys;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses methods that nobody knows, bodies whose type is no type, for one with a wildcard says nothing, and odd idempotency keys. */
@Component
@Order(RequestOrder.FORM)
class RequestForm extends OncePerRequestFilter {

    private static final Set<String> METHODS = new TreeSet<>(Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"));
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

    private static final Pattern SANE_KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final FailureAnswers failures;

    RequestForm(FailureAnswers failures) {
        this.failures = failures;
    }

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
        keepIdempotencyKey(request);
        chain.doFilter(request, response);
    }

    private void keepIdempotencyKey(HttpServletRequest request) {
        var key = request.getHeader("Idempotency-Key");
        if (key == null) {
            return;
        }
        if (!SANE_KEY.matcher(key).matches()) {
            throw new InvalidRequest(failures.dialect(request).words().oddKey());
        }
        RequestMetadata.put(request, MetadataKeys.IDEMPOTENCY_KEY, key);
    }

    private static boolean isType(String contentType) {
        try {
            return MediaType.parseMediaType(contentType).isConcrete();
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }
}
