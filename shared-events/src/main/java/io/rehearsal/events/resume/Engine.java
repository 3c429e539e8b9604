package io.rehearsal.events.resume;

import org.jspecify.annotations.Nullable;

/**
 * Which engine answered.
 *
 * @param name    {@code local} or {@code llm}
 * @param model   the local engine's version or the model's name
 * @param prompt  version of the prompt, null for the local engine
 */
public record Engine(String name, String model, @Nullable String prompt) {
}
