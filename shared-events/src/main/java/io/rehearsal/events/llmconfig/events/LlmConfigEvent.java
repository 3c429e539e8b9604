package io.rehearsal.events.llmconfig.events;

import io.rehearsal.events.DomainEvent;

/** What happens to a person's configuration of a language model. */
public sealed interface LlmConfigEvent extends DomainEvent permits LlmConfigured, LlmConfigChanged, LlmConfigRemoved {

    long accountId();
}
