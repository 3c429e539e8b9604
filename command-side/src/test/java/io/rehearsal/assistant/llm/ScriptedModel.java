package io.rehearsal.assistant.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rehearsal.events.Engine;
import io.rehearsal.events.Engine.TokenUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A model that answers what it has been told to, to whatever it is asked, and keeps the questions. */
final class ScriptedModel implements StructuredModel {

    record Asked(Prompt prompt, Object data) {
    }

    static final String FAILURE = "scripted: timed out";

    private static final ObjectMapper JSON = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    final List<Asked> asked = new ArrayList<>();
    private final @Nullable Object answer;

    private ScriptedModel(@Nullable Object answer) {
        this.answer = answer;
    }

    static ScriptedModel answering(Record form) {
        return new ScriptedModel(form);
    }

    static ScriptedModel answeringJson(String json) {
        return new ScriptedModel(json);
    }

    static ScriptedModel failing() {
        return new ScriptedModel(null);
    }

    @Override
    public <T> Reply<T> ask(Prompt prompt, Object data, Class<T> form, Consumer<T> check) throws ModelFailed {
        asked.add(new Asked(prompt, data));
        if (answer == null) {
            throw new ModelFailed(FAILURE);
        }
        try {
            var reply = answer instanceof String json ? read(json, form) : form.cast(answer);
            check.accept(reply);
            return new Reply<>(reply, engine(prompt));
        } catch (IllegalArgumentException | JsonProcessingException e) {
            throw new ModelFailed("scripted: " + e.getMessage());
        }
    }

    @Override
    public StructuredModel forSearch() {
        return this;
    }

    /** As any model's answer is read: a component that is not nullable must be there. */
    private static <T> T read(String json, Class<T> form) throws JsonProcessingException {
        var tree = JSON.readTree(json);
        for (var component : form.getRecordComponents()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class) && !tree.hasNonNull(component.getName())) {
                throw new IllegalArgumentException("no " + component.getName());
            }
        }
        return JSON.treeToValue(tree, form);
    }

    /** What was sent beside the instructions, as the provider would get it. */
    String sent() {
        try {
            return JSON.writeValueAsString(asked.getLast().data());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    static Engine engine(Prompt prompt) {
        return new Engine("llm", "scripted-1", prompt.version(), new TokenUsage(20, 10), null);
    }
}
