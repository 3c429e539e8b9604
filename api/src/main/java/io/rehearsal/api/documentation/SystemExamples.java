package io.rehearsal.api.documentation;

import io.rehearsal.api.contract.SystemPages;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
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
        page(path).ifPresent(page -> show(operation, "200", page));
        pages.filter(_ -> path.equals("/health")).ifPresent(known -> {
            var answered = Objects.requireNonNull(operation.getResponses().get("200")).getContent();
            Objects.requireNonNull(operation.getResponses().get("503")).setContent(new Content().addMediaType("application/json",
                    new MediaType().schema(answered.values().iterator().next().getSchema())));
            show(operation, "503", known.health("PostgreSQL does not answer"));
        });
    }

    private void show(Operation operation, String status, Object page) {
        Objects.requireNonNull(operation.getResponses().get(status)).getContent().values()
                .forEach(content -> content.example(json.convertValue(page, Map.class)));
    }

    private Optional<Object> page(String path) {
        return switch (path) {
            case "/" -> pages.map(SystemPages::root);
            case "/health" -> pages.map(shown -> shown.health(null));
            default -> Optional.empty();
        };
    }
}
