package io.rehearsal.api.contract;

import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.messaging.StoreAway;
import io.rehearsal.events.operations.queries.IsRoomLeft;
import io.rehearsal.events.operations.queries.IsStoreReachable;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@code /} and {@code /health} as the contract does that wins them on the port of the request. */
@RestController
class SystemController {

    private final ContractOfRequest contracts;
    private final Messages messages;

    SystemController(ContractOfRequest contracts, Messages messages) {
        this.contracts = contracts;
        this.messages = messages;
    }

    @GetMapping("/")
    Object root(HttpServletRequest request) {
        return contracts.of(request).pages().orElseThrow().root();
    }

    /** 503 where nothing can be written, so that a load balancer asks elsewhere. */
    @GetMapping("/health")
    ResponseEntity<Object> health(HttpServletRequest request) {
        var trouble = trouble();
        var answer = trouble == null ? ResponseEntity.ok() : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Integer.toString(StoreAway.SECONDS));
        return answer
                .body(contracts.of(request).pages().orElseThrow().health(trouble));
    }

    private @Nullable String trouble() {
        if (!messages.ask(new IsStoreReachable(), Boolean.class)) {
            return "PostgreSQL does not answer";
        }
        return messages.ask(new IsRoomLeft(), Boolean.class) ? null : "the disk of the data directory is full";
    }
}
