package io.rehearsal.api.contract;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Takes a contract off that is not on: none of its paths exists, nor its socket. What is open without any contract stays, such as the documentation. */
@Component
@Order(RequestOrder.CONTRACT_SWITCH)
class ContractSwitch extends OncePerRequestFilter {

    private final ContractOfRequest contracts;
    private final FailureAnswers failures;
    private final List<PathPattern> kept;

    ContractSwitch(ContractOfRequest contracts, FailureAnswers failures, List<PublicPaths> openPaths) {
        this.contracts = contracts;
        this.failures = failures;
        this.kept = openPaths.stream()
                .filter(paths -> !(paths instanceof Contract))
                .flatMap(paths -> paths.patterns().stream())
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return contracts.of(request).isOn() || isKept(ContractOfRequest.path(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        failures.answer(request, response, HttpStatus.NOT_FOUND);
    }

    private boolean isKept(String path) {
        var container = PathContainer.parsePath(path);
        return kept.stream().anyMatch(pattern -> pattern.matches(container));
    }
}
