package io.rehearsal.command.messaging;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.Refusal;
import io.rehearsal.tracing.Traced;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Times every message that is handled, by its type and by how it ended: {@code done}, {@code refused} by a rule of the domain, or
 * {@code failed}. What a handler goes on with after it has answered is not part of the time. The same is told as a span, and what is
 * logged meanwhile names the request.
 */
final class WatchedMessages<T extends Message<?>> implements MessageHandlerInterceptor<T> {

    private final String kind;
    private final String timer;
    private final String description;

    /** @param kind of messages, as spans are called after them */
    WatchedMessages(String kind, String timer, String description) {
        this.kind = kind;
        this.timer = timer;
        this.description = description;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends T> unitOfWork, InterceptorChain chain) throws Exception {
        var message = unitOfWork.getMessage();
        var type = message.getPayloadType().getSimpleName();
        try (var _ = logged(message)) {
            return Traced.work(kind + " " + type).causedBy(message.getMetaData()).run(() -> timed(type, chain));
        }
    }

    private static MDC.@Nullable MDCCloseable logged(Message<?> message) {
        return message.getMetaData().get(MetadataKeys.REQUEST_ID) instanceof String id && MDC.get(MetadataKeys.REQUEST_ID) == null
                ? MDC.putCloseable(MetadataKeys.REQUEST_ID, id)
                : null;
    }

    private @Nullable Object timed(String type, InterceptorChain chain) throws Exception {
        var begun = Timer.start();
        var outcome = "failed";
        try {
            var answer = chain.proceed();
            outcome = "done";
            return answer;
        } catch (Refusal e) {
            outcome = "refused";
            throw e;
        } finally {
            begun.stop(Timer.builder(timer)
                    .description(description)
                    .tag("type", type)
                    .tag("outcome", outcome)
                    .register(Metrics.globalRegistry));
        }
    }
}
