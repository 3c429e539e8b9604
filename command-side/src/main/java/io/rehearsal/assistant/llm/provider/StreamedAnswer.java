package io.rehearsal.assistant.llm.provider;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import io.rehearsal.assistant.llm.provider.CallFailed.Kind;
import io.rehearsal.events.WellFormed;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An answer that comes in pieces, put together; {@link ProviderHttp} reads it to its end on the calling thread. */
final class StreamedAnswer implements StreamingChatResponseHandler {

    private @Nullable ChatResponse response;
    private @Nullable Throwable problem;

    private final Consumer<String> pieces;
    /** The first half of a character whose second half comes with the next piece; empty where there is none. */
    private String half = "";

    private StreamedAnswer(Consumer<String> pieces) {
        this.pieces = pieces;
    }

    static ChatResponse of(StreamingChatModel model, ChatRequest request) throws CallFailed {
        return of(model, request, _ -> { });
    }

    /** @param pieces gets the text as it comes */
    static ChatResponse of(StreamingChatModel model, ChatRequest request, Consumer<String> pieces) throws CallFailed {
        var answer = new StreamedAnswer(pieces);
        model.chat(request, answer);
        if (answer.problem != null) {
            throw CallFailures.of(answer.problem);
        }
        if (answer.response == null) {
            throw new CallFailed(Kind.BROKEN_OFF);
        }
        return answer.response;
    }

    @Override
    public void onPartialResponse(String piece) {
        var text = half + piece;
        half = text.isEmpty() || !Character.isHighSurrogate(text.charAt(text.length() - 1)) ? "" : text.substring(text.length() - 1);
        say(text.substring(0, text.length() - half.length()));
    }

    private void say(String text) {
        if (!text.isEmpty()) {
            pieces.accept(WellFormed.text(text));
        }
    }

    @Override
    public void onCompleteResponse(ChatResponse complete) {
        say(half);
        response = complete;
    }

    @Override
    public void onError(Throwable error) {
        problem = problem == null ? error : problem;
    }
}
