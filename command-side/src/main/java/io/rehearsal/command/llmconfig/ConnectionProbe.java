package io.rehearsal.command.llmconfig;

import io.rehearsal.assistant.llm.provider.CallFailed;
import io.rehearsal.assistant.llm.provider.ModelRequest;
import io.rehearsal.assistant.llm.provider.ModelSettings;
import io.rehearsal.assistant.llm.provider.ProviderClient;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.llmconfig.Provider;
import io.rehearsal.events.llmconfig.commands.TestLlmConnection;
import io.rehearsal.events.llmconfig.commands.TestLlmConnection.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Calls a model once, to see whether it answers. */
@Component
class ConnectionProbe {

    /** Somebody is looking at a button. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final ModelRequest HELLO = new ModelRequest("Answer with the single word OK.", "Hello", null, true);

    private final ProviderClient client;
    private final LlmConfigReader configs;

    ConnectionProbe(ProviderClient client, LlmConfigReader configs) {
        this.client = client;
        this.configs = configs;
    }

    @CommandHandler
    Outcome test(TestLlmConnection command) {
        var provider = Provider.of(command.provider());
        return provider.isEmpty()
                ? failed("Unknown provider")
                : settings(provider.get(), command).map(this::call).orElseGet(() -> failed("Invalid API key"));
    }

    /** Empty where the key cannot be one. */
    private Optional<ModelSettings> settings(Provider provider, TestLlmConnection command) {
        try {
            var key = LlmConfigDecisions.key(configs.read(command.accountId()), LlmConfigDecisions.meant(command.apiKey()));
            var base = LlmConfigDecisions.meant(command.apiBase());
            return Optional.of(new ModelSettings(provider, command.modelName().strip(), key, base, false));
        } catch (Refusal invalid) {
            return Optional.empty();
        }
    }

    private Outcome call(ModelSettings settings) {
        var begin = System.nanoTime();
        try {
            client.complete(settings, HELLO, PATIENCE);
            return new Outcome(true, (System.nanoTime() - begin) / (double) TimeUnit.MILLISECONDS.toNanos(1), null);
        } catch (CallFailed failed) {
            return failed(words(failed.kind()));
        }
    }

    private static Outcome failed(String error) {
        return new Outcome(false, null, error);
    }

    /** What the provider said itself is not repeated: it may be any server, and its answer nobody's business. */
    private static String words(CallFailed.Kind kind) {
        return switch (kind) {
            case ADDRESS_NOT_ALLOWED -> "Address not allowed";
            case UNREACHABLE -> "Cannot connect";
            case TIMED_OUT -> "Timed out";
            case STOPPED -> "Interrupted";
            case KEY_REFUSED -> "Invalid API key";
            case REQUEST_REFUSED, REFUSED -> "Unknown model, or not an address of this provider's API";
            case RATE_LIMITED -> "Rate limited";
            case SERVER_ERROR -> "The provider has an error";
            case BROKEN_OFF, TOO_LARGE, UNREADABLE -> "No readable answer";
        };
    }
}
