package io.rehearsal.assistant.llm;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.model.chat.request.json.JsonAnyOfSchema;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonBooleanSchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonNumberSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;

/** Holds an answer against a {@link RecordSchema}, whatever the provider promised about that. What may be null may be left out. */
final class SchemaCheck {

    private SchemaCheck() {
    }

    /** @throws Unusable with the first place that does not keep to the schema */
    static void require(JsonObjectSchema schema, JsonNode answer) throws Unusable {
        check(schema, answer, "the answer");
    }

    private static void check(JsonSchemaElement schema, JsonNode value, String place) throws Unusable {
        switch (schema) {
            case JsonObjectSchema object -> checkObject(object, value, place);
            case JsonArraySchema array -> {
                require(value.isArray(), place, "no list");
                for (int i = 0; i < value.size(); i++) {
                    check(array.items(), value.get(i), place + "[" + i + "]");
                }
            }
            case JsonAnyOfSchema nullable -> check(nullable.anyOf().getFirst(), value, place);
            case JsonStringSchema _ -> {
                require(value.isTextual(), place, "no text");
                require(isPrintable(value.textValue()), place, "no printable text");
            }
            case JsonIntegerSchema _ -> require(value.isNumber() && isWhole(value), place, "no integer");
            case JsonNumberSchema _ -> require(value.isNumber(), place, "no number");
            case JsonBooleanSchema _ -> require(value.isBoolean(), place, "neither true nor false");
            case JsonEnumSchema choice ->
                    require(value.isTextual() && choice.enumValues().contains(value.textValue()), place, "none of " + choice.enumValues());
            default -> throw new IllegalArgumentException("a form has no " + schema.getClass().getSimpleName());
        }
    }

    private static void checkObject(JsonObjectSchema schema, JsonNode value, String place) throws Unusable {
        require(value.isObject(), place, "no object");
        for (var field : value.properties()) {
            require(schema.properties().containsKey(field.getKey()), place, "an object with a field that does not belong there");
        }
        for (var field : schema.properties().entrySet()) {
            var said = value.path(field.getKey());
            if (said.isMissingNode() || said.isNull()) {
                require(field.getValue() instanceof JsonAnyOfSchema, place, "without " + field.getKey());
            } else {
                check(field.getValue(), said, field.getKey());
            }
        }
    }

    private static boolean isWhole(JsonNode number) {
        return number.isIntegralNumber() || number.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    /** What is not, neither a database nor a page can take. */
    private static boolean isPrintable(String text) {
        return text.codePoints().noneMatch(character -> Character.getType(character) == Character.SURROGATE
                || Character.isISOControl(character) && !Character.isWhitespace(character));
    }

    private static void require(boolean kept, String place, String otherwise) throws Unusable {
        if (!kept) {
            throw new Unusable(place + " is " + otherwise);
        }
    }
}
