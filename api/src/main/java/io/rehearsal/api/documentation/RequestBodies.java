package io.rehearsal.api.documentation;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bodies with files: a handler that takes one and does not say what it consumes is taken for one that reads JSON. */
final class RequestBodies {

    private static final String JSON = "application/json";
    private static final String MULTIPART = "multipart/form-data";
    private static final String REFERENCE = "#/components/schemas/";

    private final OpenAPI api;

    RequestBodies(OpenAPI api) {
        this.api = api;
    }

    void correct(Operation operation) {
        content(operation).filter(content -> takesFile(content, JSON))
                .ifPresent(content -> content.addMediaType(MULTIPART, content.remove(JSON)));
    }

    boolean takesFile(Operation operation) {
        return content(operation).filter(content -> takesFile(content, MULTIPART)).isPresent();
    }

    private static Optional<Content> content(Operation operation) {
        return Optional.ofNullable(operation.getRequestBody()).map(body -> body.getContent());
    }

    private boolean takesFile(Content content, String type) {
        return content.containsKey(type) && hasFile(content.get(type).getSchema());
    }

    /** A body that is read as free JSON has no schema of its own. */
    private boolean hasFile(@Nullable Schema<?> schema) {
        if (schema == null) {
            return false;
        }
        var properties = (schema.get$ref() == null ? schema : referred(schema)).getProperties();
        return properties != null && properties.values().stream().anyMatch(field -> "binary".equals(field.getFormat()));
    }

    private Schema<?> referred(Schema<?> schema) {
        return Objects.requireNonNull(api.getComponents().getSchemas().get(schema.get$ref().substring(REFERENCE.length())));
    }
}
