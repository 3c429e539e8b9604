package io.rehearsal.command.modelcall;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import io.rehearsal.assistant.llm.provider.CallFailed;
import io.rehearsal.assistant.llm.provider.CallFailed.Kind;
import io.rehearsal.assistant.llm.provider.CallJournal;
import io.rehearsal.assistant.llm.provider.CallOrigin;
import io.rehearsal.command.messaging.IdSequence;
import io.rehearsal.events.Engine.TokenUsage;
import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.modelcall.commands.RecordRefusedCall;
import io.rehearsal.events.modelcall.events.ModelCalled;
import io.rehearsal.tracing.Traced;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Has every call recorded as an event. A record that cannot be kept takes no answer away. */
@Component
class ModelCallJournal implements CallJournal {

    private static final Logger LOG = LoggerFactory.getLogger(ModelCallJournal.class);
    private static final int OK = 200;
    private static final int BUSY = 429;
    private static final int UNAVAILABLE = 503;
    /** Whose calls nobody's key seals. */
    private static final String GUEST = "guest";

    private final CommandGateway gateway;
    private final IdSequence ids;
    private final Clock clock;
    private final OpenPages pages = new OpenPages();
    private final Counter input = tokens("input");
    private final Counter output = tokens("output");
    private final Executor ownThread = Traced.carrying(Executors.newVirtualThreadPerTaskExecutor());

    ModelCallJournal(@Lazy CommandGateway gateway, IdSequence ids, Clock clock) {
        this.gateway = gateway;
        this.ids = ids;
        this.clock = clock;
        // So that what has never failed is told as zero.
        calls("done");
        Stream.of(Kind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).forEach(ModelCallJournal::calls);
    }

    @Override
    public void record(CallOrigin origin, String model, @Nullable CallFailed failure, @Nullable TokenUsage usage, Duration took) {
        calls(failure == null ? "done" : failure.kind().name().toLowerCase(Locale.ROOT)).record(took);
        if (usage != null) {
            input.increment(usage.input());
            output.increment(usage.output());
        }
        keep(origin, model, status(origin, failure), failure == null ? null : String.valueOf(failure.getMessage()), usage, took);
    }

    private static Timer calls(String outcome) {
        return Timer.builder("rehearsal.provider.calls").description("Calls to providers of models, and how they ended").tag("outcome", outcome)
                .register(Metrics.globalRegistry);
    }

    private static Counter tokens(String direction) {
        return Counter.builder("rehearsal.provider.tokens").description("Tokens, as providers report them").tag("direction", direction)
                .register(Metrics.globalRegistry);
    }

    @CommandHandler
    void record(RecordRefusedCall command) {
        var origin = CallOrigin.current().orElseThrow().by(command.accountId());
        keep(origin, command.modelName(), command.statusCode(), command.reason(), null, Duration.ZERO);
    }

    private static int status(CallOrigin origin, @Nullable CallFailed failure) {
        if (failure == null || !origin.forwarded() || failure.begun()) {
            return OK;
        }
        return failure.kind() == Kind.RATE_LIMITED ? BUSY : UNAVAILABLE;
    }

    /** On a thread of its own: the caller's may be in the middle of a unit of work, or interrupted. */
    private void keep(CallOrigin origin, String model, int status, @Nullable String failure, @Nullable TokenUsage usage, Duration took) {
        var kept = CompletableFuture.runAsync(() -> {
            var call = new ModelCalled(ids.nextModelCallId(), origin.caller() == null ? GUEST : origin.caller(), origin.conversationId(), origin.messageId(),
                    model, origin.endpoint(), status, usage == null ? 0 : usage.input(), usage == null ? 0 : usage.output(), took.toMillis(),
                    origin.caller() == null ? null : origin.clientAddress(), failure, clock.instant());
            var identifier = origin.cause() == null ? UUID.randomUUID().toString() : origin.cause();
            var page = pages.take(call);
            var message = new GenericMessage<>(identifier, new RecordModelCall(page.id(), call), Map.of(MetadataKeys.ACTOR, call.caller()));
            gateway.sendAndWait(new GenericCommandMessage<>(message, RecordModelCall.class.getName()));
            pages.giveBack(page, call);
        }, ownThread);
        try {
            kept.join();
        } catch (CompletionException e) {
            LOG.warn("A model call could not be recorded: {}", String.valueOf(e.getCause()));
        }
    }
}
