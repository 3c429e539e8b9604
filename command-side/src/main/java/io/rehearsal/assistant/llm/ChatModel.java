package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.ChatAssistant;
import io.rehearsal.assistant.llm.provider.CallFailed;
import io.rehearsal.assistant.llm.provider.ChatCall;
import io.rehearsal.assistant.llm.provider.ChatCall.Turn;
import io.rehearsal.assistant.llm.provider.ModelSettings;
import io.rehearsal.assistant.llm.provider.ProviderClient;
import io.rehearsal.events.Engine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A model that goes on with a conversation. */
public final class ChatModel {

    private static final int TRIES = 2;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final ModelSettings settings;
    private final ProviderClient provider;
    private final Duration timeout;

    /** @param timeout for an answer with all its tries */
    ChatModel(ModelSettings settings, ProviderClient provider, Duration timeout) {
        this.settings = settings;
        this.provider = provider;
        this.timeout = timeout;
    }

    /** @throws ModelFailed after a time-out or an error of the provider that a second try did not mend */
    ChatAssistant.Reply reply(Prompt prompt, List<Turn> turns) throws ModelFailed {
        var end = System.nanoTime() + timeout.toNanos();
        var window = ContextWindow.of(settings.model());
        var call = new ChatCall(window.cut(prompt.text(), turns), null, null);
        for (int tried = 1; ; tried++) {
            try {
                var left = Duration.ofNanos(Math.max(end - System.nanoTime(), 0));
                var answer = provider.chat(settings, call, left, left, null);
                if (answer.text().isBlank()) {
                    throw new ModelFailed(settings.model() + ": said nothing");
                }
                return new ChatAssistant.Reply(new Engine("llm", settings.model(), prompt.version(), answer.usage(), null), answer.text());
            } catch (CallFailed failed) {
                var pause = failed.retryAfter() == null ? PAUSE : failed.retryAfter();
                if (tried == TRIES || !failed.kind().isRetryable() || pause.compareTo(LONGEST_PAUSE) > 0) {
                    throw new ModelFailed(settings.model() + ": " + failed.getMessage());
                }
                sleep(pause);
            }
        }
    }

    private void sleep(Duration pause) throws ModelFailed {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelFailed(settings.model() + ": stopped");
        }
    }
}
