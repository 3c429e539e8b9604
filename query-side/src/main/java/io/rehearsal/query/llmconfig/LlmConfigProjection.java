package io.rehearsal.query.llmconfig;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.llmconfig.MaskedKey;
import io.rehearsal.events.llmconfig.commands.LlmConfigCommand;
import io.rehearsal.events.llmconfig.events.LlmConfigChanged;
import io.rehearsal.events.llmconfig.events.LlmConfigEvent;
import io.rehearsal.events.llmconfig.events.LlmConfigRemoved;
import io.rehearsal.events.llmconfig.events.LlmConfigured;
import io.rehearsal.events.llmconfig.queries.LlmConfigView;
import io.rehearsal.query.projection.Projection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Configurations by the account they belong to, their keys masked. A configuration that was removed or whose person was erased is not there. */
@Component
class LlmConfigProjection implements Projection<LlmConfigView> {

    @Override
    public String name() {
        return "llmconfig";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<LlmConfigView> viewType() {
        return LlmConfigView.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return LlmConfigEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public Optional<String> key(DomainEvent event) {
        return event instanceof LlmConfigEvent config ? Optional.of(LlmConfigCommand.aggregateId(config.accountId())) : Optional.empty();
    }

    @Override
    public @Nullable LlmConfigView evolve(@Nullable LlmConfigView view, DomainEvent event) {
        return switch ((LlmConfigEvent) event) {
            case LlmConfigured it -> it.modelName() == null ? null : new LlmConfigView(it.configId(), it.accountId(), it.provider(),
                    it.modelName(), MaskedKey.of(it.apiKey()), it.apiBase(), it.active(), it.configuredAt(), it.configuredAt());
            case LlmConfigChanged it -> it.modelName() == null || view == null ? null : new LlmConfigView(it.configId(), it.accountId(),
                    it.provider(), it.modelName(), MaskedKey.of(it.apiKey()), it.apiBase(), it.active(), view.createdAt(), it.changedAt());
            case LlmConfigRemoved _ -> null;
        };
    }

    @Override
    public Map<String, String> fields(LlmConfigView view) {
        return Map.of(OWNER, Long.toString(view.accountId()));
    }
}
