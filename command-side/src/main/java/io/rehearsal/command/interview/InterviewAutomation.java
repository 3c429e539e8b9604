package io.rehearsal.command.interview;

import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.interview.InterviewCommand;
import io.rehearsal.events.interview.InterviewEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sets the conductor to work: at once after an event of this node has been stored, and for what a crash, or a store that was
 * away, has left undone. A replay does not come by here.
 */
@Component
class InterviewAutomation {

    private static final Logger LOG = LoggerFactory.getLogger(InterviewAutomation.class);
    private static final Duration SWEEP = Duration.ofSeconds(30);

    private final InterviewConductor conductor;
    private final OpenInterviews open;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("open-interviews").factory());

    InterviewAutomation(EventBus eventBus, InterviewConductor conductor, OpenInterviews open) {
        this.conductor = conductor;
        this.open = open;
        eventBus.subscribe(this::appended);
    }

    /** Called before the events are stored, so what follows from them waits for the commit. */
    private void appended(List<? extends EventMessage<?>> events) {
        for (var event : events) {
            if (event.getPayload() instanceof InterviewEvent interview && CurrentUnitOfWork.isStarted()) {
                CurrentUnitOfWork.get().afterCommit(_ -> conductor.begin(interview.interviewId(), cause(event)));
            }
        }
    }

    /** What an event leads to is told as caused by the command that it came from. */
    private static Message<?> cause(EventMessage<?> event) {
        var command = (String) event.getMetaData().getOrDefault(MetadataKeys.CAUSATION_ID, event.getIdentifier());
        return new GenericMessage<>(command, event.getPayload(), event.getMetaData());
    }

    @EventListener(ApplicationReadyEvent.class)
    void sweepNowAndThen() {
        clock.scheduleWithFixedDelay(this::sweep, 0, SWEEP.toSeconds(), TimeUnit.SECONDS);
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        clock.shutdownNow();
    }

    private void sweep() {
        try {
            open.find().forEach(aggregateId -> conductor.begin(InterviewCommand.interviewId(aggregateId), afresh()));
        } catch (RuntimeException e) {
            LOG.warn("cannot look for interviews that wait for something: {}", e.getMessage());
        }
    }

    private static Message<?> afresh() {
        var id = UUID.randomUUID().toString();
        return new GenericMessage<>(id, InterviewConductor.ACTOR, Map.of(
                MetadataKeys.CONTRACT, "ops", MetadataKeys.REQUEST_ID, id, MetadataKeys.CORRELATION_ID, id));
    }
}
