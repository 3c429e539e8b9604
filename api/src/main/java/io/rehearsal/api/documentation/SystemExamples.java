package io.rehearsal.api.documentation;

import io.rehearsal.api.contract.SystemPages;
import io.swagger.v3.oas.models.Operation;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Shows what a contract answers at {@code /} and {@code /health}, whose fields differ by contract. */
final class SystemExamples {

    private final Optional<SystemPages> pages;
    private final JsonMapper json;

    SystemExamples(Optional<SystemPages> pages, JsonMapper json) {
        this.pages = pages;
        this.json = json;
    }

    void describe(String path, Operation operation) {
        page(path).ifPresent(page -> Objects.requireNonNull(operation.getResponses().get("200")).getContent().values()
                .forEach(content -> content.example(json.convertValue(page, Map.class))));
    }

    private Optional<Object> page(String path) {
        return switch (path) {
            case "/" -> pages.map(SystemPages::root);
            case "/health" -> pages.map(SystemPages::health);
            default -> Optional.empty();
        };
    }
}
