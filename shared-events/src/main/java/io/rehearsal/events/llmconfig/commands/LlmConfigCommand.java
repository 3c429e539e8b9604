package io.rehearsal.events.llmconfig.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked about a person's configuration of a language model. */
public sealed interface LlmConfigCommand permits ConfigureLlm, ChangeLlmConfig, RemoveLlmConfig {

    /** What an aggregate identifier of a configuration begins with. */
    String PREFIX = "llmconfig-";

    /** The person who asks, about the own configuration. */
    long accountId();

    @TargetAggregateIdentifier
    default String aggregateId() {
        return aggregateId(accountId());
    }

    static String aggregateId(long accountId) {
        return PREFIX + accountId;
    }
}
