package io.rehearsal.api.contract;

import io.rehearsal.api.messaging.RequestMetadata;
import io.rehearsal.api.messaging.StoreAway;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import tools.jackson.databind.json.JsonMapper;

/** Answers what went wrong in the body of the contract that owns the request. */
@Component
public class FailureAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(FailureAnswers.class);

    private final ContractOfRequest contracts;
    private final JsonMapper json;

    FailureAnswers(ContractOfRequest contracts, JsonMapper json) {
        this.contracts = contracts;
        this.json = json;
    }

    /** Writes the answer, unless an answer is already under way. */
    public void answer(HttpServletRequest request, HttpServletResponse response, Exception problem) throws IOException {
        var failure = failure(request, problem);
        headers(problem, failure).forEach((name, values) -> response.setHeader(name, values.getFirst()));
        write(request, response, failure);
    }

    /** Likewise, for a failure that only has a status. */
    public void answer(HttpServletRequest request, HttpServletResponse response, HttpStatusCode status) throws IOException {
        if (isTemporary(status) && response.getHeader(HttpHeaders.RETRY_AFTER) == null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(StoreAway.SECONDS));
        }
        write(request, response, dialect(request).plain(status));
    }

    Failure failure(HttpServletRequest request, Exception problem) {
        var failure = FailureOfException.in(dialect(request), contracts.of(request).about(ContractOfRequest.path(request)), problem);
        if (failure.status().value() == 500) {
            LOG.error("Request {} to {} failed", RequestMetadata.requestId(request), contracts.of(request).name(), problem);
        } else if (StoreAway.isCauseOf(problem)) {
            LOG.warn("Request {} to {} is put off: {}", RequestMetadata.requestId(request), contracts.of(request).name(), problem.toString());
        }
        return failure;
    }

    /** What belongs to the answer beside its body. */
    static HttpHeaders headers(Exception problem, Failure failure) {
        var headers = new HttpHeaders();
        if (problem instanceof ErrorResponse known) {
            headers.putAll(known.getHeaders());
        }
        if (isTemporary(failure.status()) && !headers.containsHeader(HttpHeaders.RETRY_AFTER)) {
            headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(StoreAway.SECONDS));
        }
        return headers;
    }

    /** What another try may pass by is answered with when to try. */
    private static boolean isTemporary(HttpStatusCode status) {
        return status.value() == HttpStatus.SERVICE_UNAVAILABLE.value() || status.value() == HttpStatus.TOO_MANY_REQUESTS.value();
    }

    Object body(HttpServletRequest request, Failure failure) {
        return dialect(request).body(failure);
    }

    Dialect dialect(HttpServletRequest request) {
        return contracts.of(request).dialect();
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Failure failure) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(failure.status().value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(body(request, failure)));
        response.flushBuffer();
    }
}
