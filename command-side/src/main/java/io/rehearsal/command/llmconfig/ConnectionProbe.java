package io.rehearsal.command.llmconfig;

import io.rehearsal.assistant.llm.provider.CallFailed;
import io.rehearsal.assistant.llm.provider.ModelRequest;
import io.rehearsal.assistant.llm.provider.ModelSettings;
import io.rehearsal.assistant.llm.provider.ProviderClient;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.llmconfig.Provider;
import io.rehearsal.events.llmconfig.commands.TestLlmConnection;
import io.rehearsal.events.llmconfig.commands.TestLlmConnection.Outcome;
import io.rehearsal.events.llmconfig.commands.TestLlmConnection.Problem;
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
                ? failed(Problem.UNKNOWN_PROVIDER)
                : settings(provider.get(), command).map(this::call).orElseGet(() -> failed(Problem.INVALID_KEY));
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
            return failed(problem(failed.kind()));
        }
    }

    private static Outcome failed(Problem problem) {
        return new Outcome(false, null, problem);
    }

    private static Problem problem(CallFailed.Kind kind) {
        return switch (kind) {
            case ADDRESS_NOT_ALLOWED -> Problem.ADDRESS_NOT_ALLOWED;
            case UNREACHABLE -> Problem.UNREACHABLE;
            case TIMED_OUT -> Problem.TIMED_OUT;
            case STOPPED -> Problem.INTERRUPTED;
            case KEY_REFUSED -> Problem.INVALID_KEY;
            case REQUEST_REFUSED, REFUSED -> Problem.REQUEST_REFUSED;
            case RATE_LIMITED -> Problem.RATE_LIMITED;
            case SERVER_ERROR -> Problem.SERVER_ERROR;
            case BROKEN_OFF, TOO_LARGE, UNREADABLE -> Problem.UNREADABLE;
        };
    }
}
