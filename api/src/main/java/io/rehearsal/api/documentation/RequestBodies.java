package io.rehearsal.api.documentation;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /** Of what is sent, a field that may be null may as well be left out. */
    void relax() {
        var sent = new HashSet<String>();
        api.getPaths().values().stream().flatMap(item -> item.readOperations().stream())
                .flatMap(operation -> content(operation).stream()).flatMap(content -> content.values().stream())
                .forEach(media -> collect(media.getSchema(), sent));
        sent.stream().map(api.getComponents().getSchemas()::get).forEach(RequestBodies::relax);
    }

    private static void relax(Schema<?> sent) {
        if (sent.getRequired() != null) {
            sent.setRequired(sent.getRequired().stream().filter(name -> !Nullness.takesNull((Schema<?>) sent.getProperties().get(name))).toList());
        }
    }

    private void collect(@Nullable Schema<?> schema, Set<String> names) {
        if (schema == null || schema.get$ref() != null && !names.add(schema.get$ref().substring(REFERENCE.length()))) {
            return;
        }
        var held = schema.get$ref() == null ? schema : referred(schema);
        parts(held).forEach(part -> collect(part, names));
        collect(held.getItems(), names);
        if (held.getAdditionalProperties() instanceof Schema<?> values) {
            collect(values, names);
        }
    }

    private static List<Schema<?>> parts(Schema<?> schema) {
        var parts = new ArrayList<Schema<?>>();
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(parts::add);
        }
        if (schema.getOneOf() != null) {
            schema.getOneOf().forEach(parts::add);
        }
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(parts::add);
        }
        return parts;
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
