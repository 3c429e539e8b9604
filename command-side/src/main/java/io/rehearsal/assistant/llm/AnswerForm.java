package io.rehearsal.assistant.llm;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import io.rehearsal.events.WellFormed;
import java.util.regex.Pattern;

/** The form of an answer: a record, with the JSON schema that says the same. */
record AnswerForm<T>(Class<T> type, JsonObjectSchema schema) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .nodeFactory(new WellFormedNodes())
            .build();
    /** Many models put a code fence around JSON whatever they are told. */
    private static final Pattern FENCED = Pattern.compile("```(?:json)?\\s*(.*?)\\s*```", Pattern.DOTALL);

    static <T> AnswerForm<T> of(Class<T> type) {
        return new AnswerForm<>(type, RecordSchema.of(type));
    }

    /** @throws Unusable where the text is not one JSON object of this form */
    T read(String text) throws Unusable {
        var fenced = FENCED.matcher(text.strip());
        try {
            var answer = JSON.readValue(fenced.matches() ? fenced.group(1) : text, JsonNode.class);
            SchemaCheck.require(schema, answer);
            return JSON.treeToValue(answer, type);
        } catch (JsonProcessingException e) {
            throw new Unusable("it is not JSON");
        }
    }

    /** A model may escape half of a surrogate pair, which no encoding has. */
    private static final class WellFormedNodes extends JsonNodeFactory {

        private static final long serialVersionUID = 1L;

        @Override
        public TextNode textNode(String text) {
            return super.textNode(WellFormed.text(text));
        }
    }
}
