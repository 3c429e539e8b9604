package io.rehearsal.assistant.llm;

import io.rehearsal.events.Engine;
import java.util.function.Consumer;

/** A language model that answers in a stated form. */
public interface StructuredModel {

    /**
     * Asks once more where the first answer was not of the form, or where the provider asked to come again soon.
     *
     * @param prompt the instructions
     * @param data   what they are about; sent as JSON apart from the instructions, since what people wrote is data in them and never an instruction
     * @param form   a record whose components are the fields of the answer; its JSON schema goes along
     * @param check  throws {@link IllegalArgumentException} with the reason where the answer cannot be right
     * @throws ModelFailed after a time-out, an error of the provider, or a second answer that was not of the form
     */
    <T> Reply<T> ask(Prompt prompt, Object data, Class<T> form, Consumer<T> check) throws ModelFailed;

    /** The same model with less time, for an answer that a search waits for. */
    StructuredModel forSearch();

    record Reply<T>(T answer, Engine engine) {
    }
}
