package io.rehearsal.query.llmconfig;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.llmconfig.MaskedKey;
import io.rehearsal.events.llmconfig.events.LlmConfigChanged;
import io.rehearsal.events.llmconfig.events.LlmConfigEvent;
import io.rehearsal.events.llmconfig.events.LlmConfigRemoved;
import io.rehearsal.events.llmconfig.events.LlmConfigured;
import io.rehearsal.events.llmconfig.queries.LlmConfigView;
import io.rehearsal.query.projection.Children;
import io.rehearsal.query.projection.Folded;
import io.rehearsal.query.projection.Projection;
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
        return 2;
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
    public Folded<LlmConfigView> evolve(@Nullable LlmConfigView view, DomainEvent event, Children children) {
        return Folded.of(switch ((LlmConfigEvent) event) {
            case LlmConfigured it -> it.modelName() == null ? null : new LlmConfigView(it.configId(), it.accountId(), it.provider(),
                    it.modelName(), MaskedKey.of(it.apiKey()), it.apiBase(), it.active(), it.configuredAt(), it.configuredAt());
            case LlmConfigChanged it -> it.modelName() == null || view == null ? null : new LlmConfigView(it.configId(), it.accountId(),
                    it.provider(), it.modelName(), MaskedKey.of(it.apiKey()), it.apiBase(), it.active(), view.createdAt(), it.changedAt());
            case LlmConfigRemoved _ -> null;
        });
    }

    @Override
    public Long owner(LlmConfigView view) {
        return view.accountId();
    }
}
