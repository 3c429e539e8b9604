package io.rehearsal.api.documentation;

import io.rehearsal.api.contract.Dialect;
import io.rehearsal.api.contract.Failure;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Subject;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** The errors that an operation may answer with, in the body and the words of its contract. */
final class Errors {

    private static final String NAME = "Error";

    private final Dialect dialect;
    private final Function<String, Subject> about;
    private final List<HttpStatus> everywhere;
    private final JsonMapper json;

    /**
     * @param about      what the operation at a path is about
     * @param everywhere what any operation of the contract may answer
     */
    Errors(Dialect dialect, Function<String, Subject> about, List<HttpStatus> everywhere, JsonMapper json) {
        this.everywhere = everywhere;
        this.dialect = dialect;
        this.about = about;
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

    /**
     * @param closed    whether it needs a token
     * @param takesFile whether its body may hold one
     */
    void add(String path, Operation operation, boolean closed, boolean takesFile) {
        var responses = operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
        responses.forEach(this::complete);
        var named = Set.copyOf(responses.keySet());
        Stream.concat(everyones(path, operation, closed, takesFile).stream(), Expected.of(operation).stream(reason -> refused(reason, path), dialect::plain))
                .filter(failure -> !named.contains(name(failure)))
                .forEach(failure -> responses.addApiResponse(name(failure), new ApiResponse().description(failure.message()).content(content(failure))));
        operation.setResponses(responses);
    }

    private static String name(Failure failure) {
        return Integer.toString(failure.status().value());
    }

    /** An error that a handler names by its status and a sentence gets the contract's body. */
    private void complete(String status, ApiResponse response) {
        var known = status.matches("[45]\\d\\d") ? HttpStatus.resolve(Integer.parseInt(status)) : null;
        if (known != null) {
            response.setContent(content(Failure.of(known, response.getDescription())));
        }
    }

    /** An idempotency key that is none is invalid anywhere. */
    private List<Failure> everyones(String path, Operation operation, boolean closed, boolean takesFile) {
        var failures = new ArrayList<Failure>();
        var takesBody = operation.getRequestBody() != null;
        failures.add(refused(Refusal.Reason.UNAVAILABLE, path));
        if (takesBody) {
            failures.add(refused(Refusal.Reason.TOO_MUCH_AT_ONCE, path));
        }
        if (closed) {
            failures.add(dialect.plain(HttpStatus.UNAUTHORIZED));
            // To the operator's token, which is nobody's.
            failures.add(dialect.plain(HttpStatus.FORBIDDEN));
        }
        if (path.contains("{")) {
            if (closed) {
                failures.add(refused(Refusal.Reason.NOT_YOURS, path));
            }
            failures.add(refused(Refusal.Reason.NOT_FOUND, path));
        }
        if (takesBody) {
            failures.add(dialect.plain(HttpStatus.CONTENT_TOO_LARGE));
            failures.add(dialect.plain(HttpStatus.UNSUPPORTED_MEDIA_TYPE));
        }
        if (takesBody || operation.getParameters() != null && !operation.getParameters().isEmpty()) {
            failures.add(dialect.plain(HttpStatus.BAD_REQUEST));
        }
        failures.add(dialect.invalid(dialect.plain(HttpStatus.UNPROCESSABLE_CONTENT).message()));
        if (takesFile) {
            failures.add(refused(Refusal.Reason.FILE_WITHOUT_TEXT, path));
            failures.add(refused(Refusal.Reason.FILE_TYPE_UNSUPPORTED, path));
            failures.add(refused(Refusal.Reason.FILE_TOO_LARGE, path));
        }
        failures.add(dialect.plain(HttpStatus.INTERNAL_SERVER_ERROR));
        everywhere.forEach(status -> failures.add(dialect.plain(status)));
        return failures;
    }

    private Failure refused(Refusal.Reason reason, String path) {
        return dialect.refused(new Refusal(reason, "an example").about(about.apply(path)));
    }

    private Content content(Failure failure) {
        var example = json.convertValue(dialect.body(failure), Map.class);
        return new Content().addMediaType("application/json",
                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + NAME)).example(example));
    }
}
