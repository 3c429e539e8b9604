package io.rehearsal.command.assistant.llm.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import io.rehearsal.events.Engine.TokenUsage;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that a provider reports while it streams. What it reports is a total so far, again and again or once: the largest
 * is that of the whole answer. langchain4j adds them up for Anthropic, which counts the beginning twice.
 */
final class StreamedUsage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private int input = -1;
    private int output = -1;

    /** Null where nothing was reported. */
    @Nullable TokenUsage total() {
        return input < 0 && output < 0 ? null : new TokenUsage(Math.max(input, 0), Math.max(output, 0));
    }

    ServerSentEventListener listeningFor(ServerSentEventListener listener) {
        return new Tap(listener);
    }

    private void read(String data) {
        if (!data.contains("usage") && !data.contains("eval_count")) {
            return;
        }
        try {
            var event = JSON.readTree(data);
            count(event);
            count(event.path("usage"));
            count(event.path("message").path("usage"));
        } catch (JsonProcessingException e) {
            // The model's own reader stumbles over it and says so.
        }
    }

    /** The names are OpenAI's, Anthropic's and Ollama's. */
    private void count(JsonNode counts) {
        for (var name : new String[] {"prompt_tokens", "input_tokens", "prompt_eval_count"}) {
            input = Math.max(input, counts.path(name).asInt(-1));
        }
        for (var name : new String[] {"completion_tokens", "output_tokens", "eval_count"}) {
            output = Math.max(output, counts.path(name).asInt(-1));
        }
    }

    private final class Tap implements ServerSentEventListener {

        private final ServerSentEventListener listener;

        Tap(ServerSentEventListener listener) {
            this.listener = listener;
        }

        @Override
        public void onOpen(SuccessfulHttpResponse response) {
            listener.onOpen(response);
        }

        @Override
        public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
            read(event.data());
            listener.onEvent(event, context);
        }

        @Override
        public void onEvent(ServerSentEvent event) {
            read(event.data());
            listener.onEvent(event);
        }

        @Override
        public void onError(Throwable problem) {
            listener.onError(problem);
        }

        @Override
        public void onClose() {
            listener.onClose();
        }
    }
}
