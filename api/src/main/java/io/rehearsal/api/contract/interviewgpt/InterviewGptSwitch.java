package io.rehearsal.api.contract.interviewgpt;

import io.rehearsal.api.contract.Contract;
import io.rehearsal.api.contract.ContractOfRequest;
import io.rehearsal.api.contract.FailureAnswers;
import io.rehearsal.api.contract.RequestOrder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the contract off: none of its paths exists, nor its socket. The pages that document every contract stay. */
@Component
@ConditionalOnBooleanProperty(name = "rehearsal.interview-gpt.enabled", havingValue = false)
@Order(RequestOrder.CONTRACT_SWITCH)
class InterviewGptSwitch extends OncePerRequestFilter {

    private static final Pattern DOCUMENTATION = Pattern.compile("/(docs|redoc)(/.*)?");

    private final ContractOfRequest contracts;
    private final FailureAnswers failures;

    InterviewGptSwitch(ContractOfRequest contracts, FailureAnswers failures) {
        this.contracts = contracts;
        this.failures = failures;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return contracts.of(request) != Contract.INTERVIEW_GPT || DOCUMENTATION.matcher(ContractOfRequest.path(request)).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        failures.answer(request, response, HttpStatus.NOT_FOUND);
    }
}
