package io.rehearsal.command.llmconfig;

import io.rehearsal.assistant.llm.provider.ModelSettings;
import io.rehearsal.assistant.llm.provider.OutboundAddresses;
import io.rehearsal.command.messaging.Continuation;
import io.rehearsal.command.messaging.IdSequence;
import io.rehearsal.events.llmconfig.Provider;
import io.rehearsal.events.llmconfig.commands.ChangeLlmConfig;
import io.rehearsal.events.llmconfig.commands.ConfigureLlm;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks where calls would go, which may ask a name server, and then has the choice decided upon. */
@Component
class LlmConfigIntake {

    private final OutboundAddresses addresses;
    private final LlmConfigReader configs;
    private final IdSequence ids;
    private final Continuation continuation;
    private final Clock clock;

    LlmConfigIntake(OutboundAddresses addresses, LlmConfigReader configs, IdSequence ids, Continuation continuation, Clock clock) {
        this.addresses = addresses;
        this.configs = configs;
        this.ids = ids;
        this.continuation = continuation;
        this.clock = clock;
    }

    /** Whether there is one already is left to the deciding half, which knows a request that comes a second time. */
    @CommandHandler
    Long configure(ConfigureLlm command, CommandMessage<ConfigureLlm> message) {
        var add = new AddLlmConfig(ids.nextLlmConfigId(), command, clock.instant());
        var configured = LlmConfigDecisions.decide(LlmConfigState.NONE, add).getFirst();
        require(configured.provider(), configured.apiBase());
        return continuation.send(message, add);
    }

    @CommandHandler
    void change(ChangeLlmConfig command, CommandMessage<ChangeLlmConfig> message) {
        var record = new RecordLlmConfigChange(command, clock.instant());
        var changed = LlmConfigDecisions.decide(configs.read(command.accountId()), record).getFirst();
        require(changed.provider(), changed.apiBase());
        continuation.send(message, record);
    }

    private void require(Provider provider, @Nullable String apiBase) {
        addresses.require(new ModelSettings(provider, "", null, apiBase, false).address());
    }
}
