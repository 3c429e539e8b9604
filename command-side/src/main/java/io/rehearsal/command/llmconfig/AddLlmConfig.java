package io.rehearsal.command.llmconfig;

import io.rehearsal.events.llmconfig.ConfigureLlm;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A choice whose address has been checked, under its id. */
record AddLlmConfig(long configId, ConfigureLlm wanted, Instant at) {

    @TargetAggregateIdentifier
    String aggregateId() {
        return wanted.aggregateId();
    }
}
