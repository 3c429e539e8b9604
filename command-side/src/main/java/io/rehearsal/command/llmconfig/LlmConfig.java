package io.rehearsal.command.llmconfig;

import io.rehearsal.events.llmconfig.commands.LlmConfigCommand;
import io.rehearsal.events.llmconfig.commands.RemoveLlmConfig;
import io.rehearsal.events.llmconfig.events.LlmConfigEvent;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A person's own language model: chosen, changed, given up and chosen anew. */
@Aggregate(type = "llmconfig")
class LlmConfig {

    @AggregateIdentifier
    private String id;
    private LlmConfigState state = LlmConfigState.NONE;

    /** For Axon, which builds a configuration from its events, and one that has none yet. */
    protected LlmConfig() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Long decide(AddLlmConfig command) {
        AggregateLifecycle.apply(LlmConfigDecisions.decide(state, command));
        return command.configId();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordLlmConfigChange command) {
        AggregateLifecycle.apply(LlmConfigDecisions.decide(state, command.wanted(), command.at()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RemoveLlmConfig command, Clock clock) {
        AggregateLifecycle.apply(LlmConfigDecisions.decide(state, command, clock.instant()));
    }

    @EventSourcingHandler
    void evolve(LlmConfigEvent event) {
        id = LlmConfigCommand.aggregateId(event.accountId());
        state = state.evolve(event);
    }
}
