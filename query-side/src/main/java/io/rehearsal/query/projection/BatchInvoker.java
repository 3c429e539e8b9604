package io.rehearsal.query.projection;

import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Handles a processor's batch as a whole, when its last event arrives: before the unit of work prepares its commit, which
 * is when the processor stores its token. A crash in between delivers the batch again and loses nothing.
 */
final class BatchInvoker implements EventHandlerInvoker {

    private final Consumer<List<? extends EventMessage<?>>> batches;

    BatchInvoker(Consumer<List<? extends EventMessage<?>>> batches) {
        this.batches = batches;
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) {
        if (CurrentUnitOfWork.get() instanceof BatchingUnitOfWork<?> batch) {
            if (batch.isLastMessage(event)) {
                batches.accept(batch.getMessages().stream().map(message -> (EventMessage<?>) message).toList());
            }
        } else {
            batches.accept(List.of(event));
        }
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
