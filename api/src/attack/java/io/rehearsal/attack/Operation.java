package io.rehearsal.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An operation of a served OpenAPI document, of which bent requests are made. */
final class Operation {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final int DEEPEST = 6;
    private static final String BOUNDARY = "attack";

    private static final List<String> SEGMENTS = List.of("1", "2", "1", "0", "-1", "99999999999999999999", "abc", "%00", "%2e%2e", "1%20", "%F0%9F%98%80",
            "v1.0", "1;x=1", "%", "null", "true", "1.5", "0x1");
    private static final List<String> TEXTS = List.of("", "a", "x".repeat(70_000), "\u0000", "\ud800", "\u202eabc", "😀".repeat(50), "'; drop table account; --",
            "<script>", "2026-13-45", "NaN", "../../etc/passwd", "%00", "1e5", "①", "1 ");
    private static final List<String> TYPES = List.of("text/plain", "application/xml", "application/json;charset=utf-16", "*/*", "nonsense",
            "application/x-www-form-urlencoded");

    private final JsonNode document;
    private final String contract;
    private final String method;
    private final String path;
    private final JsonNode operation;

    private Operation(String contract, JsonNode document, String method, String path, JsonNode operation) {
        this.contract = contract;
        this.document = document;
        this.method = method;
        this.path = path;
        this.operation = operation;
    }

    /** All of them, but for those that end the login or change the password that the others need. */
    static List<Operation> all(int port) {
        var all = new ArrayList<Operation>();
        for (var group : get(port, "/docs/contracts")) {
            var document = get(port, group.get("openapi").asString());
            document.get("paths").properties().forEach(path -> path.getValue().properties().stream()
                    .filter(it -> METHODS.contains(it.getKey()) && !path.getKey().contains("logout") && !path.getKey().contains("password"))
                    .forEach(it -> all.add(new Operation(group.get("contract").asString(), document, it.getKey().toUpperCase(Locale.ROOT), path.getKey(),
                            it.getValue()))));
        }
        return all;
    }

    private static JsonNode get(int port, String path) {
        return People.json(Exchange.of(port, new Exchange.Request("GET", path, Map.of(), new byte[0])).body());
    }

    String name() {
        return contract + " " + method + " " + path;
    }

    /** Whether its document says that it needs a token. */
    boolean needsLogin() {
        var security = operation.has("security") ? operation.get("security") : document.path("security");
        return !security.isEmpty() && security.valueStream().noneMatch(JsonNode::isEmpty);
    }

    /**
     * As a client would ask, about given things.
     *
     * @param things by the names of path variables, or, where a variable is only called {@code id}, by the segment before it
     */
    Exchange.Request asked(Map<String, String> things, Random random, Map<String, String> headers) {
        var segments = path.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            if (segments[i].startsWith("{")) {
                var name = segments[i].substring(1, segments[i].length() - 1);
                segments[i] = things.getOrDefault(name.equals("id") ? segments[i - 1] : name, "1");
            }
        }
        var query = new ArrayList<String>();
        for (var parameter : operation.path("parameters")) {
            if (parameter.path("in").asString("").equals("query")) {
                var name = parameter.path("name").asString("x");
                var value = things.containsKey(name) ? things.get(name) : value(parameter.path("schema"), random, 0).asString("1");
                query.add(encoded(name) + "=" + encoded(String.valueOf(value)));
            }
        }
        var target = String.join("/", segments) + (query.isEmpty() ? "" : "?" + String.join("&", query));
        var all = new LinkedHashMap<>(headers);
        all.putAll(Mutations.from(random));
        var content = operation.path("requestBody").path("content");
        if (content.isEmpty()) {
            return new Exchange.Request(method, target, all, new byte[0]);
        }
        var type = content.propertyNames().iterator().next();
        var schema = resolved(content.get(type).path("schema"));
        if (type.startsWith("multipart")) {
            all.put("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
            return new Exchange.Request(method, target, all, parts(schema, random));
        }
        all.put("Content-Type", type);
        var value = value(schema, random, 0);
        if (value instanceof ObjectNode object) {
            things.forEach((name, id) -> {
                if (object.has(name)) {
                    object.put(name, Long.parseLong(id));
                }
            });
        }
        var body = type.contains("urlencoded") ? String.join("&", value.properties().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue().asString(""))).toList()) : JSON.writeValueAsString(value);
        return new Exchange.Request(method, target, all, body.getBytes(UTF_8));
    }

    Exchange.Request bent(Random random, String token) {
        var target = new StringBuilder(VARIABLE.matcher(path).replaceAll(_ -> one(random, SEGMENTS).replace("$", "")));
        var query = new ArrayList<String>();
        for (var parameter : operation.path("parameters")) {
            if (parameter.path("in").asString("").equals("query") && random.nextInt(10) < 7) {
                query.add(encoded(parameter.path("name").asString("x")) + "=" + encoded(text(value(parameter.path("schema"), random, 0), random)));
            }
        }
        if (!query.isEmpty()) {
            target.append('?').append(String.join("&", query));
        }
        var bentTarget = random.nextInt(25) == 0 ? bent(target.toString(), random) : target.toString();
        var headers = new LinkedHashMap<>(Mutations.from(random));
        if (!token.isEmpty()) {
            headers.put("Authorization", (random.nextInt(20) == 0 ? "Basic " : "Bearer ") + token);
        }
        var content = operation.path("requestBody").path("content");
        if (content.isEmpty()) {
            return new Exchange.Request(method, bentTarget, headers, new byte[0]);
        }
        var types = new ArrayList<>(content.propertyNames());
        var type = types.get(random.nextInt(types.size()));
        return new Exchange.Request(method, bentTarget, headers, body(type, resolved(content.get(type).path("schema")), headers, random));
    }

    private byte[] body(String type, JsonNode schema, Map<String, String> headers, Random random) {
        if (type.startsWith("multipart")) {
            headers.put("Content-Type", "multipart/form-data" + (random.nextInt(10) == 0 ? "" : "; boundary=" + BOUNDARY));
            return parts(schema, random);
        }
        var value = value(schema, random, 0);
        for (int i = random.nextInt(4); i > 0; i--) {
            value = bent(value, random);
        }
        if (type.contains("urlencoded")) {
            headers.put("Content-Type", type);
            var fields = new ArrayList<String>();
            value.properties().forEach(field -> fields.add(encoded(field.getKey()) + "=" + encoded(text(field.getValue(), random))));
            return String.join("&", fields).getBytes(UTF_8);
        }
        headers.put("Content-Type", random.nextInt(4) == 0 ? one(random, TYPES) : "application/json");
        var bytes = JSON.writeValueAsString(value).getBytes(UTF_8);
        return switch (random.nextInt(50)) {
            case 0, 1 -> java.util.Arrays.copyOf(bytes, bytes.length / 2);
            case 2 -> ("[".repeat(5_000) + "]".repeat(5_000)).getBytes(UTF_8);
            case 3 -> ("{\"a\":".repeat(3_000) + "1" + "}".repeat(3_000)).getBytes(UTF_8);
            case 4 -> ("\"%00\"").getBytes(UTF_8);
            case 5 -> new byte[0];
            default -> bytes;
        };
    }

    private byte[] parts(JsonNode schema, Random random) {
        var body = new ByteArrayOutputStream();
        schema.path("properties").properties().forEach(part -> {
            if (random.nextInt(10) > 0) {
                boolean file = resolved(part.getValue()).path("format").asString("").equals("binary") || part.getKey().contains("file");
                var name = file ? "; filename=\"" + one(random, List.of("a.pdf", "a.docx", "a.txt", "", "../x.pdf", "简历.pdf", "a".repeat(500) + ".txt")) + "\"" : "";
                var content = file ? one(random, List.of("", "%PDF-1.7\n%%EOF", "PK\u0003\u0004nonsense", "\u0000".repeat(100), "林晓\n电话 13800000000\n"))
                        : text(value(part.getValue(), random, 0), random);
                body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part.getKey() + "\"" + name + "\r\n\r\n" + content + "\r\n")
                        .getBytes(UTF_8));
            }
        });
        if (random.nextInt(10) > 0) {
            body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        }
        return body.toByteArray();
    }

    private static String bent(String target, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> target + "/";
            case 1 -> target.toUpperCase(Locale.ROOT);
            case 2 -> target + "/..";
            case 3 -> "/" + target;
            case 4 -> target + "%2F";
            case 5 -> target.replaceFirst("/", "/./");
            case 6 -> target + ";a=b";
            default -> target + "\\";
        };
    }

    private JsonNode resolved(JsonNode schema) {
        var found = schema;
        while (found.has("$ref")) {
            var reference = found.get("$ref").asString();
            found = document.path("components").path("schemas").path(reference.substring(reference.lastIndexOf('/') + 1));
        }
        return found;
    }

    /** One that fits the schema, more or less. */
    private JsonNode value(JsonNode given, Random random, int depth) {
        var schema = resolved(given);
        for (var choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(choice) && depth < DEEPEST) {
                return value(schema.get(choice).get(random.nextInt(schema.get(choice).size())), random, depth + 1);
            }
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        var type = schema.path("type").isArray() ? schema.get("type").get(0).asString() : schema.path("type").asString(schema.has("properties") ? "object" : "string");
        return switch (type) {
            case "object" -> object(schema, random, depth);
            case "array" -> list(schema, random, depth);
            case "integer" -> NODES.numberNode(1 + random.nextInt(10));
            case "number" -> NODES.numberNode(random.nextDouble());
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.stringNode(one(random, List.of("a", "hello world", "Java 后端", "1", "user@example.com", "local", "v1.0")));
        };
    }

    private ObjectNode object(JsonNode schema, Random random, int depth) {
        var object = NODES.objectNode();
        if (depth < DEEPEST) {
            schema.path("properties").properties().forEach(field -> {
                if (random.nextInt(10) > 0) {
                    object.set(field.getKey(), value(field.getValue(), random, depth + 1));
                }
            });
        }
        return object;
    }

    private ArrayNode list(JsonNode schema, Random random, int depth) {
        var list = NODES.arrayNode();
        for (int i = depth < DEEPEST ? random.nextInt(3) : 0; i > 0; i--) {
            list.add(value(schema.path("items"), random, depth + 1));
        }
        return list;
    }

    /** With one place that is something else, is missing, or was not asked for. */
    private static JsonNode bent(JsonNode value, Random random) {
        if (value.isEmpty() || random.nextInt(4) == 0) {
            return odd(random);
        }
        if (value instanceof ObjectNode object) {
            var names = new ArrayList<>(object.propertyNames());
            var name = names.get(random.nextInt(names.size()));
            return switch (random.nextInt(6)) {
                case 0 -> object.deepCopy().without(name);
                case 1 -> object.deepCopy().set(one(random, List.of("extra", "id", "__proto__", "class", "$where")), odd(random));
                default -> object.deepCopy().set(name, bent(object.get(name), random));
            };
        }
        var list = ((ArrayNode) value).deepCopy();
        int place = random.nextInt(list.size());
        list.set(place, bent(list.get(place), random));
        return list;
    }

    private static JsonNode odd(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(-1);
            case 2 -> NODES.numberNode(Long.MAX_VALUE);
            case 3 -> NODES.numberNode(new java.math.BigInteger("18446744073709551616"));
            case 4 -> NODES.numberNode(1e308);
            case 5 -> NODES.booleanNode(true);
            case 6 -> NODES.objectNode();
            case 7 -> NODES.arrayNode().add(NODES.arrayNode().add(NODES.arrayNode()));
            case 8 -> NODES.objectNode().set("a", NODES.objectNode().set("b", NODES.arrayNode()));
            default -> NODES.stringNode(one(random, TEXTS));
        };
    }

    private static String text(JsonNode value, Random random) {
        if (random.nextBoolean()) {
            var odd = one(random, TEXTS);
            return odd.substring(0, Math.min(odd.length(), 4_000));
        }
        return value.isString() ? value.asString() : value.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static String one(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
