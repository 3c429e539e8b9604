package io.rehearsal.api.contract;

import io.rehearsal.api.messaging.RequestMetadata;
import io.rehearsal.events.MetadataKeys;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request an identifier, the client's own where it is a sane one, and every failure on the way to a handler the contract's body. */
@Component
@Order(RequestOrder.REQUEST_ID)
class RequestIdFilter extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
    private static final int LONGEST_ENDPOINT = 200;

    private final FailureAnswers failures;
    private final ClientAddresses addresses;

    RequestIdFilter(FailureAnswers failures, ClientAddresses addresses) {
        this.failures = failures;
        this.addresses = addresses;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var sent = request.getHeader(HEADER);
        var id = sent != null && SANE.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
        RequestMetadata.put(request, MetadataKeys.REQUEST_ID, id);
        RequestMetadata.put(request, MetadataKeys.CORRELATION_ID, id);
        RequestMetadata.put(request, MetadataKeys.CLIENT_ADDRESS, addresses.of(request));
        RequestMetadata.put(request, MetadataKeys.ENDPOINT, endpoint(request));
        RequestMetadata.put(request, MetadataKeys.ACTOR, "guest");
        response.setHeader(HEADER, id);
        try (var _ = MDC.putCloseable(MetadataKeys.REQUEST_ID, id)) {
            chain.doFilter(request, response);
        } catch (Exception e) {
            failures.answer(request, response, e);
        }
    }

    private static String endpoint(HttpServletRequest request) {
        var path = ContractOfRequest.path(request);
        return path.length() <= LONGEST_ENDPOINT ? path : path.substring(0, LONGEST_ENDPOINT);
    }
}
