package io.rehearsal.api.contract;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@code /} and {@code /health} as the contract does that wins them on the port of the request. */
@RestController
class SystemController {

    private final ContractOfRequest contracts;
    private final Map<Contract, SystemPages> pages;

    SystemController(ContractOfRequest contracts, List<SystemPages> pages) {
        this.contracts = contracts;
        this.pages = pages.stream().collect(Collectors.toMap(SystemPages::contract, Function.identity()));
    }

    @GetMapping("/")
    Object root(HttpServletRequest request) {
        return pages.get(contracts.of(request)).root();
    }

    @GetMapping("/health")
    Object health(HttpServletRequest request) {
        return pages.get(contracts.of(request)).health();
    }
}
