package io.rehearsal.events;

import org.jspecify.annotations.Nullable;

/**
 * Which engine answered.
 *
 * @param name    {@code local}, {@code llm}, or another engine kept for comparison
 * @param model   the engine's version, or the model's name
 * @param prompt  version of the prompt; null where no model was asked
 * @param usage   the tokens that the provider counted; null where it counted none
 * @param instead why the model that should have answered did not, such as {@code qwen-plus: timed out}; null where none should have
 */
public record Engine(String name, String model, @Nullable String prompt, @Nullable TokenUsage usage, @Nullable String instead) {

    /** An engine of this process, by its version. */
    public static Engine local(String version) {
        return new Engine("local", version, null, null, null);
    }

    /** This engine, which took over from a model that did not answer. */
    public Engine insteadOf(String failure) {
        return new Engine(name, model, prompt, usage, failure);
    }

    /** As the provider reported them; a total over the whole answer, also where it was streamed. */
    public record TokenUsage(int input, int output) {
    }
}
