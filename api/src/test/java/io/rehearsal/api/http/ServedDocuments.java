package io.rehearsal.api.http;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.rehearsal.api.contract.Contracts;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** The OpenAPI documents that the application serves. Every answer of theirs that the client of the tests sees is held against them. */
public final class ServedDocuments {

    private static final String BASE = "https://documents.example/";
    private static final Pattern VARIABLE = Pattern.compile("\\{[^/}]+}");

    private final Map<String, JsonNode> documents = new LinkedHashMap<>();
    private final SchemaRegistry schemas;
    private final Map<String, Schema> known = new ConcurrentHashMap<>();

    /**
     * An operation of a document.
     *
     * @param path as the document writes it
     */
    public record Operation(String contract, String method, String path, JsonNode node) {

        /** Where it stands in the document. */
        private String pointer() {
            return "/paths/" + escaped(path) + "/" + method.toLowerCase(Locale.ROOT);
        }

        public boolean documents(int status) {
            return node.get("responses").has(Integer.toString(status));
        }

        @Override
        public String toString() {
            return "%s: %s %s".formatted(contract, method, path);
        }
    }

    private ServedDocuments() {
        var texts = new LinkedHashMap<String, String>();
        for (var contract : Application.bean(Contracts.class).all().stream().filter(contract -> contract.isDocumented() && contract.isOn()).toList()) {
            var text = Application.client().fetch("GET", "/docs/openapi/" + contract.name(), null, BodyPublishers.noBody()).text();
            texts.put(BASE + contract.name(), text);
            documents.put(contract.name(), Reply.read(text));
        }
        schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
    }

    private static final class Served {
        private static final ServedDocuments INSTANCE = new ServedDocuments();
    }

    /** Of all documents, in their order. */
    public static Stream<Operation> operations() {
        return Served.INSTANCE.documents.entrySet().stream().flatMap(document -> document.getValue().get("paths").propertyStream()
                .flatMap(item -> item.getValue().propertyStream()
                        .map(named -> new Operation(document.getKey(), named.getKey().toUpperCase(Locale.ROOT), item.getKey(), named.getValue()))));
    }

    /** @throws AssertionError where the answer to what a document names is not as any document says */
    static void check(String method, String path, Reply reply) {
        var served = Served.INSTANCE;
        var violations = served.operations(method, path.replaceAll("[?#].*", "").replaceAll("(?<=.)/$", "")).map(operation -> served.violations(operation, reply)).toList();
        if (!violations.isEmpty() && violations.stream().noneMatch(List::isEmpty)) {
            throw new AssertionError("%s %s answered %d, which is not as documented: %s%n%s".formatted(method, path, reply.status(), violations.getFirst(),
                    reply.text().substring(0, Math.min(1000, reply.text().length()))));
        }
    }

    /** Of each document the one whose path is the most precise. */
    private Stream<Operation> operations(String method, String path) {
        return documents.keySet().stream().flatMap(contract -> operation(contract, method.toLowerCase(Locale.ROOT), path).stream());
    }

    private Optional<Operation> operation(String contract, String method, String path) {
        return documents.get(contract).get("paths").propertyStream()
                .filter(item -> matches(item.getKey(), path))
                .min(Comparator.comparing(item -> VARIABLE.matcher(item.getKey()).results().count()))
                .filter(item -> item.getValue().has(method))
                .map(item -> new Operation(contract, method.toUpperCase(Locale.ROOT), item.getKey(), item.getValue().get(method)));
    }

    private static boolean matches(String template, String path) {
        var parts = VARIABLE.split(template, -1);
        return path.matches(Stream.of(parts).map(Pattern::quote).reduce((before, after) -> before + "[^/]+" + after).orElseThrow());
    }

    private List<String> violations(Operation operation, Reply reply) {
        var violations = new ArrayList<String>();
        var response = operation.node().at("/responses/" + reply.status());
        if (response.isMissingNode()) {
            violations.add("%s: the status %d of %s is not named".formatted(operation.contract(), reply.status(), operation.path()));
        } else if (reply.bytes().length > 0) {
            var sent = MediaType.parseMediaType(Optional.ofNullable(reply.header("Content-Type")).orElse("application/octet-stream"));
            var type = response.path("content").propertyNames().stream().filter(named -> MediaType.parseMediaType(named).includes(sent)).findFirst();
            if (type.isEmpty()) {
                violations.add("%s: the type %s of %s %d is not named".formatted(operation.contract(), sent, operation.path(), reply.status()));
            } else if (sent.isCompatibleWith(MediaType.APPLICATION_JSON)) {
                var pointer = operation.pointer() + "/responses/" + reply.status() + "/content/" + escaped(type.get()) + "/schema";
                schema(BASE + operation.contract() + "#" + pointer).validate(reply.json())
                        .forEach(error -> violations.add("%s %s %d: %s".formatted(operation.contract(), operation.path(), reply.status(), error)));
            }
        }
        return violations;
    }

    private Schema schema(String location) {
        return known.computeIfAbsent(location, it -> schemas.getSchema(SchemaLocation.of(it)));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
