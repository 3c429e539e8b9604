package io.rehearsal.assistant.llm.provider;

import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;

/** Reports a piece that cannot be read as the error that it is; langchain4j's readers would log it, with what it holds, and go on. */
record OutspokenListener(ServerSentEventListener listener) implements ServerSentEventListener {

    @Override
    public void onOpen(SuccessfulHttpResponse response) {
        listener.onOpen(response);
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        reporting(() -> listener.onEvent(event, context));
    }

    @Override
    public void onEvent(ServerSentEvent event) {
        reporting(() -> listener.onEvent(event));
    }

    @Override
    public void onError(Throwable problem) {
        listener.onError(problem);
    }

    @Override
    public void onClose() {
        listener.onClose();
    }

    private void reporting(Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException unreadable) {
            listener.onError(unreadable);
        }
    }
}
