package io.rehearsal.api.security;

import io.rehearsal.api.contract.FailureAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;

/** Turns pages of other origins away in the contract's own body. */
final class ContractCorsProcessor extends DefaultCorsProcessor {

    private final FailureAnswers failures;

    ContractCorsProcessor(FailureAnswers failures) {
        this.failures = failures;
    }

    @Override
    public boolean processRequest(@Nullable CorsConfiguration rules, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var allowed = super.processRequest(rules, request, response);
        if (!allowed) {
            failures.answer(request, response, HttpStatus.FORBIDDEN);
        }
        return allowed;
    }

    @Override
    protected void rejectRequest(ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.FORBIDDEN);
    }
}
