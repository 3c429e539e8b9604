package io.rehearsal.command.modelcall;

import io.rehearsal.assistant.llm.LanguageModels;
import io.rehearsal.assistant.llm.provider.CallFailed;
import io.rehearsal.assistant.llm.provider.CallFailed.Kind;
import io.rehearsal.assistant.llm.provider.CallOrigin;
import io.rehearsal.assistant.llm.provider.ChatCall;
import io.rehearsal.assistant.llm.provider.LlmProperties;
import io.rehearsal.assistant.llm.provider.ProviderClient;
import io.rehearsal.events.modelcall.queries.CompleteChat;
import io.rehearsal.events.modelcall.queries.Completion;
import io.rehearsal.events.modelcall.queries.Completion.Answered;
import io.rehearsal.events.modelcall.queries.Completion.Failed;
import io.rehearsal.events.modelcall.queries.Completion.Why;
import io.rehearsal.events.modelcall.queries.CompletionPiece;
import io.rehearsal.events.modelcall.queries.CompletionPiece.End;
import io.rehearsal.events.modelcall.queries.CompletionPiece.Text;
import io.rehearsal.events.modelcall.queries.StreamChat;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Passes conversations on to the person's model, as they are. */
@Component
class Completions {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final LanguageModels models;
    private final ProviderClient provider;
    private final Duration timeout;

    Completions(LanguageModels models, ProviderClient provider, LlmProperties properties) {
        this.models = models;
        this.provider = provider;
        this.timeout = properties.timeout();
    }

    @QueryHandler
    Completion complete(CompleteChat chat) {
        return answer(chat, origin(chat), timeout, null);
    }

    /** Who stops reading ends the call: the interrupt ends what its thread waits for on the network. */
    @QueryHandler
    Flux<CompletionPiece> stream(StreamChat query) {
        var origin = origin(query.chat());
        return Flux.create(sink -> {
            var call = Thread.ofVirtual().name("stream-of-", 0).start(() -> {
                var end = answer(query.chat(), origin, LONGEST, piece -> sink.next(new Text(piece)));
                sink.next(new End(end));
                sink.complete();
            });
            sink.onCancel(call::interrupt);
        });
    }

    private static CallOrigin origin(CompleteChat chat) {
        return CallOrigin.current().orElseThrow().by(chat.accountId()).asForwarded();
    }

    private Completion answer(CompleteChat chat, CallOrigin origin, Duration patience, @Nullable Consumer<String> pieces) {
        var settings = models.settingsOf(chat.accountId());
        if (settings.isEmpty()) {
            return new Failed(Why.NOT_CONFIGURED, null);
        }
        try {
            var answer = origin.call(() -> provider.chat(settings.get().named(chat.modelName()), call(chat), timeout, patience, pieces));
            return new Answered(answer.id() == null ? "chatcmpl-" + UUID.randomUUID() : answer.id(), answer.text(), answer.finish(),
                    answer.usage() == null ? 0 : answer.usage().input(), answer.usage() == null ? 0 : answer.usage().output());
        } catch (CallFailed failed) {
            return new Failed(failed.kind() == Kind.RATE_LIMITED ? Why.BUSY : Why.UNAVAILABLE,
                    failed.retryAfter() == null ? null : failed.retryAfter().toSeconds());
        }
    }

    private static ChatCall call(CompleteChat chat) {
        var turns = chat.turns().stream().map(turn -> new ChatCall.Turn(ChatCall.Role.valueOf(turn.role().name()), turn.parts())).toList();
        return new ChatCall(turns, chat.temperature(), chat.maxTokens());
    }
}
