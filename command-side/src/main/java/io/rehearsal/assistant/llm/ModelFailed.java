package io.rehearsal.assistant.llm;

/** No answer that can be used came from the model. */
public final class ModelFailed extends Exception {

    /** @param message which model and why, in a few words without anything of a person's, such as {@code qwen-plus: timed out} */
    public ModelFailed(String message) {
        super(message);
    }
}
