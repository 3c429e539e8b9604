package io.rehearsal.events.llmconfig.queries;

/** Asks for a person's configuration; answered with an optional {@link LlmConfigView}. */
public record FindLlmConfig(long accountId) {
}
