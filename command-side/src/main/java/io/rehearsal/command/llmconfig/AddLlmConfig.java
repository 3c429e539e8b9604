package io.rehearsal.command.llmconfig;

import io.rehearsal.events.IdempotentCommand;
import io.rehearsal.events.llmconfig.commands.ConfigureLlm;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A choice whose address has been checked, under its id. */
record AddLlmConfig(long configId, ConfigureLlm wanted, Instant at) implements IdempotentCommand {

    @TargetAggregateIdentifier
    String aggregateId() {
        return wanted.aggregateId();
    }

    @Override
    public String fingerprint() {
        return String.join("\n", wanted.provider().id(), wanted.modelName(), String.valueOf(wanted.apiKey()),
                String.valueOf(wanted.apiBase()), String.valueOf(wanted.active()));
    }
}
