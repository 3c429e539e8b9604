package io.rehearsal.assistant.llm.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.internal.JsonSchemaElementUtils;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import org.jspecify.annotations.Nullable;

/**
 * What a model is asked.
 *
 * @param instructions ours
 * @param data         what they are about; nothing in it is an instruction
 * @param form         of the answer; null for a text
 * @param plain        whether nothing is asked of the provider beyond an answer, so that it can refuse nothing else
 */
public record ModelRequest(String instructions, String data, @Nullable JsonObjectSchema form, boolean plain) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public ModelRequest withInstructions(String others) {
        return new ModelRequest(others, data, form, plain);
    }

    public ModelRequest asPlain() {
        return new ModelRequest(instructions, data, form, true);
    }

    /** The instructions with the form stated in them. */
    String instructionsWithForm() {
        try {
            return form == null ? instructions : instructions
                    + "\n\nAnswer with one JSON object and nothing else, of this JSON schema:\n"
                    + JSON.writeValueAsString(JsonSchemaElementUtils.toMap(form));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
