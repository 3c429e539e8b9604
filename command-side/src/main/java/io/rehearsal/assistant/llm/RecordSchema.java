package io.rehearsal.assistant.llm;

import dev.langchain4j.model.chat.request.json.JsonAnyOfSchema;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonBooleanSchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonNullSchema;
import dev.langchain4j.model.chat.request.json.JsonNumberSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON schema of a record of texts, numbers, truth values, enums, lists and records of these. What is nullable may be null,
 * and is to be said all the same.
 */
final class RecordSchema {

    private RecordSchema() {
    }

    static JsonObjectSchema of(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is no record");
        }
        var schema = JsonObjectSchema.builder().additionalProperties(false);
        for (var component : type.getRecordComponents()) {
            schema.addProperty(component.getName(), element(component));
        }
        return schema.required(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList()).build();
    }

    private static JsonSchemaElement element(RecordComponent component) {
        var element = element(component.getGenericType());
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? JsonAnyOfSchema.builder().anyOf(element, new JsonNullSchema()).build()
                : element;
    }

    private static JsonSchemaElement element(Type type) {
        return switch (type) {
            case ParameterizedType list when list.getRawType() == List.class ->
                    JsonArraySchema.builder().items(element(list.getActualTypeArguments()[0])).build();
            case Class<?> plain when plain == String.class -> new JsonStringSchema();
            case Class<?> plain when List.of(int.class, Integer.class, long.class, Long.class).contains(plain) -> new JsonIntegerSchema();
            case Class<?> plain when List.of(double.class, Double.class).contains(plain) -> new JsonNumberSchema();
            case Class<?> plain when List.of(boolean.class, Boolean.class).contains(plain) -> new JsonBooleanSchema();
            case Class<?> plain when plain.isEnum() -> JsonEnumSchema.builder()
                    .enumValues(Arrays.stream(plain.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList())
                    .build();
            case Class<?> plain -> of(plain);
            default -> throw new IllegalArgumentException(type + " has no place in a form");
        };
    }
}
