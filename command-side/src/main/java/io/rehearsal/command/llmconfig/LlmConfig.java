package io.rehearsal.command.llmconfig;

import io.rehearsal.command.aggregate.EventSourced;
import io.rehearsal.events.llmconfig.commands.LlmConfigCommand;
import io.rehearsal.events.llmconfig.commands.RemoveLlmConfig;
import io.rehearsal.events.llmconfig.events.LlmConfigEvent;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A person's own language model: chosen, changed, given up and chosen anew. */
@Aggregate(type = "llmconfig")
class LlmConfig extends EventSourced<LlmConfigEvent> {

    @AggregateIdentifier
    private String id;
    private LlmConfigState state = LlmConfigState.NONE;

    /** For Axon, which builds a configuration from its events, and one that has none yet. */
    protected LlmConfig() {
        super(LlmConfigEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Long decide(AddLlmConfig command) {
        append(LlmConfigDecisions.decide(state, command));
        return command.configId();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordLlmConfigChange command) {
        append(LlmConfigDecisions.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RemoveLlmConfig command, Clock clock) {
        append(LlmConfigDecisions.decide(state, command, clock.instant()));
    }

    @Override
    protected void evolve(LlmConfigEvent event) {
        id = LlmConfigCommand.aggregateId(event.accountId());
        state = state.evolve(event);
    }
}
