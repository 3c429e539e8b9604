package io.rehearsal.command.llmconfig;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.llmconfig.MaskedKey;
import io.rehearsal.events.llmconfig.commands.ChangeLlmConfig.Part;
import io.rehearsal.events.llmconfig.commands.RemoveLlmConfig;
import io.rehearsal.events.llmconfig.events.LlmConfigChanged;
import io.rehearsal.events.llmconfig.events.LlmConfigRemoved;
import io.rehearsal.events.llmconfig.events.LlmConfigured;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may become of a configuration. */
final class LlmConfigDecisions {

    private static final int LONGEST = 2000;
    /** What can stand in an HTTP header and an address: a key or a name with anything else was copied wrongly. */
    private static final Pattern VISIBLE_ASCII = Pattern.compile("[\\x21-\\x7e]+");

    private LlmConfigDecisions() {
    }

    static List<LlmConfigured> decide(LlmConfigState state, AddLlmConfig command) {
        if (state.present()) {
            throw new Refusal(Reason.LLM_CONFIG_EXISTS, Subject.LLM_CONFIG, "the person has a configuration");
        }
        var wanted = command.wanted();
        return List.of(new LlmConfigured(wanted.accountId(), command.configId(), wanted.provider(), modelName(wanted.modelName()),
                newKey(meant(wanted.apiKey())), visible(meant(wanted.apiBase())), wanted.active(), command.at()));
    }

    static List<LlmConfigChanged> decide(LlmConfigState state, RecordLlmConfigChange command) {
        requirePresent(state);
        var wanted = command.wanted();
        var given = wanted.given();
        return List.of(new LlmConfigChanged(wanted.accountId(), state.configId(),
                given.contains(Part.PROVIDER) ? required(wanted.provider()) : state.provider(),
                given.contains(Part.MODEL_NAME) ? modelName(required(wanted.modelName())) : state.modelName(),
                given.contains(Part.API_KEY) ? key(state, meant(wanted.apiKey())) : state.apiKey(),
                given.contains(Part.API_BASE) ? visible(meant(wanted.apiBase())) : state.apiBase(),
                given.contains(Part.ACTIVE) ? Boolean.TRUE.equals(wanted.active()) : state.active(),
                command.at()));
    }

    static List<LlmConfigRemoved> decide(LlmConfigState state, RemoveLlmConfig command, Instant at) {
        requirePresent(state);
        return List.of(new LlmConfigRemoved(command.accountId(), state.configId(), at));
    }

    /** The key that is meant: what is shown of the one that is kept stands for that one. */
    static @Nullable String key(LlmConfigState state, @Nullable String given) {
        return given != null && given.equals(MaskedKey.of(state.apiKey())) ? state.apiKey() : newKey(given);
    }

    /** Blank is none. */
    static @Nullable String meant(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable String newKey(@Nullable String given) {
        if (given != null && MaskedKey.is(given)) {
            throw invalid("a masked key stands for none that is kept");
        }
        return visible(given);
    }

    private static @Nullable String visible(@Nullable String given) {
        if (given != null && (given.length() > LONGEST || !VISIBLE_ASCII.matcher(given).matches())) {
            throw invalid("the key or the address cannot be one");
        }
        return given;
    }

    private static String modelName(String given) {
        var name = given.strip();
        if (name.isEmpty() || name.length() > LONGEST || name.codePoints().anyMatch(Character::isISOControl)) {
            throw invalid("the model's name cannot be one");
        }
        return name;
    }

    private static <T> T required(@Nullable T given) {
        if (given == null) {
            throw invalid("the provider and the model's name cannot be taken away");
        }
        return given;
    }

    private static void requirePresent(LlmConfigState state) {
        if (!state.present()) {
            throw new Refusal(Reason.LLM_CONFIG_MISSING, Subject.LLM_CONFIG, "the person has no configuration");
        }
    }

    private static Refusal invalid(String message) {
        return new Refusal(Reason.INVALID, Subject.LLM_CONFIG, message);
    }
}
