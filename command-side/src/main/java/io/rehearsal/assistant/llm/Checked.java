package io.rehearsal.assistant.llm;

import io.rehearsal.events.Engine;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a model answered, after everything in it that may not be believed has been taken out. */
record Checked<V>(Engine engine, V value) {

    /**
     * Asks the model.
     *
     * @param reading takes from the answer what may be believed; throws {@link IllegalArgumentException} where too little is left
     */
    static <F, V> Checked<V> of(StructuredModel model, Prompt prompt, Object data, Class<F> form, Function<F, V> reading) throws ModelFailed {
        var reply = model.ask(prompt, data, form, answer -> read(answer, reading));
        return new Checked<>(reply.engine(), read(reply.answer(), reading));
    }

    private static <F, V> V read(@Nullable F answer, Function<F, V> reading) {
        if (answer == null) {
            throw new IllegalArgumentException("there is no answer");
        }
        return reading.apply(answer);
    }
}
