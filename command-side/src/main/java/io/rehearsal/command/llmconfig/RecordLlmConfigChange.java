package io.rehearsal.command.llmconfig;

import io.rehearsal.events.llmconfig.commands.ChangeLlmConfig;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A change whose address has been checked. */
record RecordLlmConfigChange(ChangeLlmConfig wanted, Instant at) {

    @TargetAggregateIdentifier
    String aggregateId() {
        return wanted.aggregateId();
    }
}
