package io.rehearsal.events.llmconfig.commands;

/** Asks to give up the configuration; refused with {@code LLM_CONFIG_MISSING} where there is none. Another may follow. */
public record RemoveLlmConfig(long accountId) implements LlmConfigCommand {
}
