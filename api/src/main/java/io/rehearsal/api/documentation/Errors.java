package io.rehearsal.api.documentation;

import io.rehearsal.api.contract.Dialect;
import io.rehearsal.api.contract.Failure;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import tools.jackson.databind.json.JsonMapper;

/** The errors that an operation may answer with, in the body and the words of its contract. */
final class Errors {

    private static final String NAME = "Error";

    private final Dialect dialect;
    private final JsonMapper json;

    Errors(Dialect dialect, JsonMapper json) {
        this.dialect = dialect;
        this.json = json;
    }

    void describe(OpenAPI api) {
        var body = dialect.body(dialect.plain(HttpStatus.INTERNAL_SERVER_ERROR));
        var schemas = ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(body.getClass()));
        schemas.referencedSchemas.forEach((name, schema) -> {
            if (schema != schemas.schema) {
                api.getComponents().addSchemas(name, schema);
            }
        });
        api.getComponents().addSchemas(NAME, schemas.schema);
    }

    /** @param closed whether it needs a token */
    void add(String path, Operation operation, boolean closed) {
        var responses = operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
        statuses(path, operation, closed).forEach(status -> add(responses, status));
        operation.setResponses(responses);
    }

    private Set<HttpStatusCode> statuses(String path, Operation operation, boolean closed) {
        var statuses = new LinkedHashSet<HttpStatusCode>();
        var takesFile = operation.getRequestBody() != null && operation.getRequestBody().getContent() != null
                && operation.getRequestBody().getContent().containsKey("multipart/form-data");
        if (closed) {
            statuses.add(HttpStatus.UNAUTHORIZED);
        }
        if (path.contains("{")) {
            statuses.add(HttpStatus.NOT_FOUND);
        }
        if (takesFile) {
            statuses.add(HttpStatus.CONTENT_TOO_LARGE);
        }
        if (operation.getRequestBody() != null || operation.getParameters() != null && !operation.getParameters().isEmpty()) {
            statuses.add(dialect.invalid("").status());
        }
        statuses.add(HttpStatus.INTERNAL_SERVER_ERROR);
        return statuses;
    }

    private void add(ApiResponses responses, HttpStatusCode status) {
        var failure = dialect.plain(status);
        responses.addApiResponse(Integer.toString(status.value()), new ApiResponse().description(failure.message()).content(content(failure)));
    }

    private Content content(Failure failure) {
        var example = json.convertValue(dialect.body(failure), Map.class);
        return new Content().addMediaType("application/json",
                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + NAME)).example(example));
    }
}
