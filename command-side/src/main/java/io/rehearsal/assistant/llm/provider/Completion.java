package io.rehearsal.assistant.llm.provider;

import io.rehearsal.events.Engine.TokenUsage;
import org.jspecify.annotations.Nullable;

/**
 * What a model answered.
 *
 * @param cutShort whether it had more to say than it may
 * @param usage    as the provider reported it for the whole answer; null where it reported none
 */
public record Completion(String text, boolean cutShort, @Nullable TokenUsage usage) {
}
