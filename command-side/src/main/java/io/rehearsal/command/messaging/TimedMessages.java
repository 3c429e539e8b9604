package io.rehearsal.command.messaging;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import io.rehearsal.events.Refusal;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Times every message that is handled, by its type and by how it ended: {@code done}, {@code refused} by a rule of the domain, or
 * {@code failed}. What a handler goes on with after it has answered is not part of the time.
 */
final class TimedMessages<T extends Message<?>> implements MessageHandlerInterceptor<T> {

    private final String name;
    private final String description;

    /** @param name of the timer */
    TimedMessages(String name, String description) {
        this.name = name;
        this.description = description;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends T> unitOfWork, InterceptorChain chain) throws Exception {
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
            begun.stop(Timer.builder(name)
                    .description(description)
                    .tag("type", unitOfWork.getMessage().getPayloadType().getSimpleName())
                    .tag("outcome", outcome)
                    .register(Metrics.globalRegistry));
        }
    }
}
