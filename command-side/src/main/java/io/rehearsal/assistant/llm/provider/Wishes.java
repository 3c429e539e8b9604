package io.rehearsal.assistant.llm.provider;

import io.rehearsal.events.llmconfig.Provider;
import java.util.regex.Pattern;

/**
 * What can be asked of a model beyond an answer. Models and the endpoints in front of them differ, so that a refused request
 * is worth a second one without wishes.
 *
 * @param form   how far the provider itself keeps an answer to a form
 * @param steady whether the likeliest words are asked for, temperature 0
 */
record Wishes(Form form, boolean steady) {

    enum Form {
        /** By a JSON schema. */
        SCHEMA,
        /** To any JSON object; the schema stands in the instructions. */
        OBJECT,
        /** Not at all; the schema stands in the instructions. */
        NONE
    }

    static final Wishes NONE = new Wishes(Form.NONE, false);

    /** OpenAI's models by what they are documented to take: structured outputs came with gpt-4o, JSON mode with gpt-4-turbo. */
    private static final Pattern WITH_SCHEMA = Pattern.compile("gpt-4o.*|gpt-4\\.\\d.*|gpt-[5-9].*|o[1-9].*");
    private static final Pattern WITHOUT_JSON = Pattern.compile("gpt-4|gpt-4-0\\d+");
    /** They take no temperature. */
    private static final Pattern REASONING = Pattern.compile("gpt-[5-9].*|o[1-9].*");

    static Wishes of(Provider provider, String model) {
        return switch (provider) {
            case OPENAI -> new Wishes(openAi(model), !REASONING.matcher(model).matches());
            case OLLAMA -> new Wishes(Form.SCHEMA, true);
            case DASHSCOPE, ERNIE -> new Wishes(Form.OBJECT, true);
            case ANTHROPIC -> new Wishes(Form.NONE, true);
        };
    }

    private static Form openAi(String model) {
        if (WITH_SCHEMA.matcher(model).matches()) {
            return Form.SCHEMA;
        }
        return WITHOUT_JSON.matcher(model).matches() ? Form.NONE : Form.OBJECT;
    }
}
