package io.rehearsal.assistant.llm;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.rehearsal.assistant.local.reading.Instructions;
import io.rehearsal.assistant.local.reading.Sentences;
import java.util.stream.Collectors;

/** What a model is told about people: JSON, without the sentences that speak to the model instead of about the person. */
final class ModelData {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private ModelData() {
    }

    static String of(Object data) {
        try {
            return JSON.writeValueAsString(plain(JSON.valueToTree(data)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the data has no JSON", e);
        }
    }

    private static JsonNode plain(JsonNode node) {
        switch (node) {
            case TextNode text -> {
                return TextNode.valueOf(text.textValue().lines().map(ModelData::plain).collect(Collectors.joining("\n")));
            }
            case ObjectNode object -> object.properties().forEach(field -> field.setValue(plain(field.getValue())));
            case ArrayNode list -> {
                for (int i = 0; i < list.size(); i++) {
                    list.set(i, plain(list.get(i)));
                }
            }
            default -> {
                // Numbers and truth values speak to nobody.
            }
        }
        return node;
    }

    /** Where the sentences are harmless one by one and the line is not, nothing of it is left. */
    private static String plain(String line) {
        if (!Instructions.standIn(line)) {
            return line;
        }
        var sentences = Sentences.of(line);
        var harmless = sentences.stream().filter(sentence -> !Instructions.standIn(sentence)).toList();
        return harmless.size() == sentences.size() ? "" : String.join(" ", harmless);
    }
}
