package io.rehearsal.assistant.llm;

import com.github.benmanes.caffeine.cache.Cache;
import io.rehearsal.assistant.llm.provider.CallFailed;
import io.rehearsal.assistant.llm.provider.CallFailed.Kind;
import io.rehearsal.assistant.llm.provider.CallOrigin;
import io.rehearsal.assistant.llm.provider.Completion;
import io.rehearsal.assistant.llm.provider.ModelRequest;
import io.rehearsal.assistant.llm.provider.ModelSettings;
import io.rehearsal.assistant.llm.provider.ProviderClient;
import io.rehearsal.events.Engine;
import io.rehearsal.events.Engine.TokenUsage;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A provider's model whose answers are believed only where they keep to the form and pass the check. */
final class CheckedModel implements StructuredModel {

    private static final int TRIES = 2;
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** What a provider that is busy may ask us to wait; nobody waits longer for an interviewer. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final ModelSettings settings;
    private final ProviderClient provider;
    private final Duration timeout;
    private final Duration searchTimeout;
    private final Cache<ModelSettings, Boolean> keysRefused;
    private final CallOrigin origin;

    /**
     * @param timeout       for an answer with all its tries
     * @param searchTimeout likewise, where a search waits for it
     * @param origin        on whose behalf it is asked, on whichever thread
     * @param keysRefused   those whose key was refused lately: they are not called until they drop out
     */
    CheckedModel(ModelSettings settings, ProviderClient provider, Duration timeout, Duration searchTimeout, Cache<ModelSettings, Boolean> keysRefused,
            CallOrigin origin) {
        this.origin = origin;
        this.settings = settings;
        this.provider = provider;
        this.timeout = timeout;
        this.searchTimeout = searchTimeout;
        this.keysRefused = keysRefused;
    }

    @Override
    public <T> Reply<T> ask(Prompt prompt, Object data, Class<T> form, Consumer<T> check) throws ModelFailed {
        if (keysRefused.getIfPresent(settings) != null) {
            throw failed("key refused less than a minute ago");
        }
        return new Asking<>(prompt, AnswerForm.of(form), check).ask(ModelData.of(data));
    }

    @Override
    public StructuredModel forSearch() {
        return new CheckedModel(settings, provider, searchTimeout, searchTimeout, keysRefused, origin);
    }

    private ModelFailed failed(String reason) {
        return new ModelFailed(settings.model() + ": " + reason);
    }

    /** One question until it is answered or given up. */
    private final class Asking<T> {

        private final Prompt prompt;
        private final AnswerForm<T> form;
        private final Consumer<T> check;
        private final long end = System.nanoTime() + timeout.toNanos();
        private @Nullable TokenUsage usage;

        Asking(Prompt prompt, AnswerForm<T> form, Consumer<T> check) {
            this.prompt = prompt;
            this.form = form;
            this.check = check;
        }

        Reply<T> ask(String data) throws ModelFailed {
            var request = new ModelRequest(prompt.text(), data, form.schema(), false);
            for (int tried = 1; ; tried++) {
                try {
                    return reply(complete(request));
                } catch (Unusable unusable) {
                    requireAnother(tried, "no usable answer, " + unusable.getMessage());
                    request = request.withInstructions(prompt.text()
                            + "\n\nAn earlier answer of yours could not be used: " + unusable.getMessage() + ".");
                } catch (CallFailed call) {
                    request = again(request, call, tried);
                }
            }
        }

        private Completion complete(ModelRequest request) throws CallFailed {
            return origin.call(() -> provider.complete(settings, request, left()));
        }

        private Reply<T> reply(Completion completion) throws Unusable {
            usage = sum(usage, completion.usage());
            if (completion.cutShort()) {
                throw new Unusable("it was cut short");
            }
            var answer = form.read(completion.text());
            try {
                check.accept(answer);
            } catch (IllegalArgumentException wrong) {
                // The reason is not kept: it may quote what people wrote.
                throw new Unusable("it contradicts the data or the instructions");
            }
            return new Reply<>(answer, new Engine("llm", settings.model(), prompt.version(), usage, null));
        }

        private ModelRequest again(ModelRequest request, CallFailed call, int tried) throws ModelFailed {
            if (call.kind() == Kind.KEY_REFUSED) {
                keysRefused.put(settings, true);
            }
            var reason = Objects.requireNonNull(call.getMessage());
            var pause = call.retryAfter() == null ? PAUSE : call.retryAfter();
            if (!call.kind().isRetryable() || pause.compareTo(LONGEST_PAUSE) > 0) {
                throw failed(reason);
            }
            requireAnother(tried, reason);
            if (call.kind() == Kind.REQUEST_REFUSED) {
                return request.asPlain();
            }
            pause(pause, call);
            return request;
        }

        private void requireAnother(int tried, String reason) throws ModelFailed {
            if (tried == TRIES || left().isZero()) {
                throw failed(reason);
            }
        }

        private void pause(Duration pause, CallFailed call) throws ModelFailed {
            if (pause.compareTo(left()) >= 0) {
                throw failed(Objects.requireNonNull(call.getMessage()));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw failed("stopped");
            }
        }

        private Duration left() {
            return Duration.ofNanos(Math.max(end - System.nanoTime(), 0));
        }
    }

    /** Both tries are paid for. */
    private static @Nullable TokenUsage sum(@Nullable TokenUsage one, @Nullable TokenUsage other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return new TokenUsage(one.input() + other.input(), one.output() + other.output());
    }
}
