package io.rehearsal.api.contract;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@code /} and {@code /health} as the contract does that wins them on the port of the request. */
@RestController
class SystemController {

    private final ContractOfRequest contracts;

    SystemController(ContractOfRequest contracts) {
        this.contracts = contracts;
    }

    @GetMapping("/")
    Object root(HttpServletRequest request) {
        return contracts.of(request).pages().orElseThrow().root();
    }

    @GetMapping("/health")
    Object health(HttpServletRequest request) {
        return contracts.of(request).pages().orElseThrow().health();
    }
}
