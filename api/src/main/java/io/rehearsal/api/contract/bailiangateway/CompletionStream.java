package io.rehearsal.api.contract.bailiangateway;

import io.rehearsal.events.modelcall.queries.Completion;
import io.rehearsal.events.modelcall.queries.Completion.Answered;
import io.rehearsal.events.modelcall.queries.Completion.Failed;
import io.rehearsal.events.modelcall.queries.CompletionPiece;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.SignalType;
import tools.jackson.databind.json.JsonMapper;

/**
 * One completion on its way to a client. What cannot be written any more ends the call to the provider; a comment now and then finds out about a client that
 * went away while the provider was silent.
 */
final class CompletionStream extends BaseSubscriber<CompletionPiece> {

    private static final Duration PING = Duration.ofSeconds(5);
    private static final ScheduledExecutorService CLOCK =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("completion-pings").factory());

    private final SseEmitter emitter = new SseEmitter(0L);
    private final String id = "chatcmpl-" + UUID.randomUUID();
    private final long created = Instant.now().getEpochSecond();
    private final String model;
    private final JsonMapper json;
    private boolean begun;
    private @Nullable Completion ending;
    private volatile @Nullable ScheduledFuture<?> pings;

    private CompletionStream(String model, JsonMapper json) {
        this.model = model;
        this.json = json;
    }

    static SseEmitter of(Publisher<CompletionPiece> pieces, String model, JsonMapper json) {
        var stream = new CompletionStream(model, json);
        stream.emitter.onCompletion(stream::dispose);
        stream.emitter.onTimeout(stream::dispose);
        stream.emitter.onError(_ -> stream.dispose());
        pieces.subscribe(stream);
        return stream.emitter;
    }

    @Override
    protected void hookOnNext(CompletionPiece piece) {
        switch (piece) {
            case CompletionPiece.Text it -> text(it.text());
            case CompletionPiece.End it -> ending = it.completion();
        }
    }

    /** By then the call is on record, where its reader will look for it. */
    @Override
    protected void hookOnComplete() {
        if (ending != null) {
            end(ending);
        }
    }

    private void text(String text) {
        begin();
        send(CompletionChunk.piece(id, created, model, text));
    }

    private void begin() {
        if (!begun) {
            begun = true;
            send(CompletionChunk.begin(id, created, model));
            pings = CLOCK.scheduleWithFixedDelay(() -> Thread.startVirtualThread(this::ping), PING.toMillis(), PING.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** What fails after something was sent is told in the stream, which then lacks its end mark. */
    private void end(Completion completion) {
        switch (completion) {
            case Answered it -> {
                begin();
                send(CompletionChunk.end(id, created, model, it));
                write("[DONE]");
                emitter.complete();
            }
            case Failed it -> {
                var failure = CompletionFailure.of(it);
                if (begun) {
                    write(json.writeValueAsString(new Envelope<>(failure.status().value(), failure.message(), null)));
                    emitter.complete();
                } else {
                    emitter.completeWithError(failure);
                }
            }
        }
    }

    @Override
    protected void hookOnError(Throwable problem) {
        emitter.completeWithError(problem);
    }

    @Override
    protected void hookFinally(SignalType type) {
        var going = pings;
        if (going != null) {
            going.cancel(false);
        }
    }

    private void ping() {
        try {
            emitter.send(SseEmitter.event().comment(""));
        } catch (IOException | IllegalStateException gone) {
            dispose();
        }
    }

    private void send(CompletionChunk chunk) {
        write(json.writeValueAsString(chunk));
    }

    private void write(String data) {
        try {
            emitter.send(SseEmitter.event().data(" " + data, MediaType.TEXT_PLAIN));
        } catch (IOException | IllegalStateException gone) {
            dispose();
        }
    }
}
