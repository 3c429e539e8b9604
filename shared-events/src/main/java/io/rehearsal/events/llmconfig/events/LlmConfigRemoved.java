package io.rehearsal.events.llmconfig.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** A person gave up the choice of a language model. */
@EventType(name = "llmconfig.LlmConfigRemoved")
public record LlmConfigRemoved(@DataSubjectId long accountId, long configId, Instant removedAt) implements LlmConfigEvent {
}
