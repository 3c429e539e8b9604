package io.rehearsal.query.audit;

import io.rehearsal.events.llmconfig.MaskedKey;
import io.rehearsal.events.llmconfig.Provider;
import io.rehearsal.events.llmconfig.events.LlmConfigChanged;
import io.rehearsal.events.llmconfig.events.LlmConfigEvent;
import io.rehearsal.events.llmconfig.events.LlmConfigRemoved;
import io.rehearsal.events.llmconfig.events.LlmConfigured;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells what happened to a person's configuration of a language model. */
final class LlmConfigNarrator {

    private LlmConfigNarrator() {
    }

    static Narrative tell(LlmConfigEvent event) {
        return switch (event) {
            case LlmConfigured it ->
                    chosen("A language model was chosen", it.provider(), it.active(), it.modelName(), it.apiKey(), it.apiBase());
            case LlmConfigChanged it ->
                    chosen("The choice of a language model was changed", it.provider(), it.active(), it.modelName(), it.apiKey(), it.apiBase());
            case LlmConfigRemoved _ -> Narrative.of("The choice of a language model was given up");
        };
    }

    /** Even an operator has no business with the key. */
    static LlmConfigEvent withoutKey(LlmConfigEvent event) {
        return switch (event) {
            case LlmConfigured it -> new LlmConfigured(it.accountId(), it.configId(), it.provider(), it.modelName(),
                    MaskedKey.of(it.apiKey()), it.apiBase(), it.active(), it.configuredAt());
            case LlmConfigChanged it -> new LlmConfigChanged(it.accountId(), it.configId(), it.provider(), it.modelName(),
                    MaskedKey.of(it.apiKey()), it.apiBase(), it.active(), it.changedAt());
            case LlmConfigRemoved it -> it;
        };
    }

    private static Narrative chosen(
            String what, Provider provider, boolean active, @Nullable String model, @Nullable String key, @Nullable String base) {
        var summary = what + ": " + provider.id() + (active ? "" : ", switched off");
        if (model == null) {
            return Narrative.erased(summary);
        }
        var lines = new ArrayList<>(List.of("modelName = " + Narrative.quoted(model)));
        if (key != null) {
            lines.add("apiKey = " + Narrative.quoted(Objects.requireNonNull(MaskedKey.of(key))));
        }
        if (base != null) {
            lines.add("apiBase = " + Narrative.quoted(base));
        }
        return new Narrative(summary, lines, false);
    }
}
