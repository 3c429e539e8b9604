package io.rehearsal.assistant.llm.provider;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import io.rehearsal.assistant.llm.provider.CallFailed.Kind;
import io.rehearsal.assistant.llm.provider.Wishes.Form;
import io.rehearsal.events.Engine.TokenUsage;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.llmconfig.Provider;
import io.rehearsal.tracing.Traced;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Calls a provider once. */
@Component
public final class ProviderClient {

    private final Connections connections;
    private final OutboundAddresses addresses;
    private final boolean stream;
    private final CallJournal journal;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("llm-", 0).factory());

    ProviderClient(Connections connections, OutboundAddresses addresses, LlmProperties properties, CallJournal journal) {
        this.connections = connections;
        this.addresses = addresses;
        this.stream = properties.stream();
        this.journal = journal;
    }

    /** @param patience how long it may take from beginning to end */
    public Completion complete(ModelSettings settings, ModelRequest request, Duration patience) throws CallFailed {
        return recorded(settings, patience, () -> call(settings, request, patience), Completion::usage, () -> false);
    }

    /**
     * @param silence how long the provider may say nothing
     * @param pieces  gets the answer's text as it comes; null where it is wanted as a whole
     */
    public ChatAnswer chat(ModelSettings settings, ChatCall call, Duration silence, Duration patience, @Nullable Consumer<String> pieces)
            throws CallFailed {
        var begun = new AtomicBoolean();
        Consumer<String> passed = pieces == null ? null : piece -> {
            begun.set(true);
            pieces.accept(piece);
        };
        return recorded(settings, patience, () -> chat(settings, call, silence, passed), ChatAnswer::usage, begun::get);
    }

    private <A> A recorded(ModelSettings settings, Duration patience, Callable<A> work, Function<A, @Nullable TokenUsage> usage,
            BooleanSupplier begun) throws CallFailed {
        return Traced.call("chat " + settings.model())
                .with("gen_ai.operation.name", "chat")
                .with("gen_ai.provider.name", settings.provider().name().toLowerCase(Locale.ROOT))
                .with("gen_ai.request.model", settings.model())
                .run(() -> journaled(settings, patience, work, usage, begun));
    }

    private <A> A journaled(ModelSettings settings, Duration patience, Callable<A> work, Function<A, @Nullable TokenUsage> usage,
            BooleanSupplier begun) throws CallFailed {
        var origin = CallOrigin.current().orElseGet(() -> CallOrigin.of("unknown"));
        var begin = System.nanoTime();
        CallFailed failure = null;
        A answer = null;
        try {
            requireCallable(settings);
            answer = within(patience, work);
            return answer;
        } catch (CallFailed failed) {
            failure = begun.getAsBoolean() ? failed.afterTheBeginning() : failed;
            throw failure;
        } finally {
            var told = answer == null ? null : usage.apply(answer);
            if (told != null) {
                Traced.note("gen_ai.usage.input_tokens", told.input());
                Traced.note("gen_ai.usage.output_tokens", told.output());
            }
            journal.record(origin, settings.model(), failure, told, Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    private <A> A within(Duration patience, Callable<A> work) throws CallFailed {
        var call = threads.submit(work);
        try {
            return call.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw CallFailures.of(e.getCause());
        } catch (TimeoutException e) {
            throw abandoned(call, Kind.TIMED_OUT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw abandoned(call, Kind.STOPPED);
        }
    }

    private void requireCallable(ModelSettings settings) throws CallFailed {
        if (settings.provider() == Provider.ANTHROPIC && settings.apiKey() == null) {
            throw new CallFailed(Kind.KEY_REFUSED);
        }
        if (!settings.trusted()) {
            try {
                addresses.require(settings.address());
            } catch (Refusal refused) {
                throw new CallFailed(Kind.ADDRESS_NOT_ALLOWED);
            }
        }
    }

    /** The interrupt ends what the thread waits for on the network. */
    private static CallFailed abandoned(Future<?> call, Kind kind) {
        call.cancel(true);
        return new CallFailed(kind);
    }

    private Completion call(ModelSettings settings, ModelRequest request, Duration patience) throws CallFailed {
        var http = new ProviderHttp.Builder(new ProviderHttp(connections.to(settings), patience));
        var models = new ProviderModels(settings, http);
        var chat = chat(request, request.plain() ? Wishes.NONE : Wishes.of(settings.provider(), settings.model()));
        return completion(stream ? StreamedAnswer.of(models.streaming(), chat) : models.whole().chat(chat));
    }

    private ChatAnswer chat(ModelSettings settings, ChatCall call, Duration silence, @Nullable Consumer<String> pieces) throws CallFailed {
        var models = new ProviderModels(settings, new ProviderHttp.Builder(new ProviderHttp(connections.to(settings), silence)));
        var request = ChatRequest.builder().messages(call.messages()).temperature(call.temperature()).maxOutputTokens(call.maxTokens()).build();
        if (pieces != null) {
            return ChatAnswer.of(StreamedAnswer.of(models.streaming(), request, pieces));
        }
        return ChatAnswer.of(stream ? StreamedAnswer.of(models.streaming(), request) : models.whole().chat(request));
    }

    private static ChatRequest chat(ModelRequest request, Wishes wishes) {
        var form = request.form() == null ? Form.NONE : wishes.form();
        var instructions = form == Form.SCHEMA ? request.instructions() : request.instructionsWithForm();
        return ChatRequest.builder()
                .messages(SystemMessage.from(instructions), UserMessage.from(request.data()))
                .temperature(wishes.steady() ? 0.0 : null)
                .responseFormat(switch (form) {
                    case SCHEMA -> ResponseFormat.builder().type(ResponseFormatType.JSON)
                            .jsonSchema(JsonSchema.builder().name("answer").rootElement(request.form()).build()).build();
                    case OBJECT -> ResponseFormat.JSON;
                    case NONE -> null;
                })
                .build();
    }

    private static Completion completion(ChatResponse response) throws CallFailed {
        var text = response.aiMessage().text();
        if (text == null) {
            throw new CallFailed(Kind.UNREADABLE);
        }
        return new Completion(text, response.finishReason() == FinishReason.LENGTH, usage(response.tokenUsage()));
    }

    static @Nullable TokenUsage usage(dev.langchain4j.model.output.@Nullable TokenUsage reported) {
        return reported == null || reported.inputTokenCount() == null && reported.outputTokenCount() == null
                ? null
                : new TokenUsage(count(reported.inputTokenCount()), count(reported.outputTokenCount()));
    }

    private static int count(@Nullable Integer tokens) {
        return tokens == null ? 0 : tokens;
    }
}
