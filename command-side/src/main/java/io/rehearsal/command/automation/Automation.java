package io.rehearsal.command.automation;

import io.rehearsal.command.nodes.Nodes;
import io.rehearsal.events.MetadataKeys;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
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

/**
 * Sets a conductor to work: at once after an event of this node has been stored, and for what a crash, another node that has
 * ended, or a store that was away, has left undone. A replay does not come by here.
 *
 * @param <E> the events that may call for something
 */
public abstract class Automation<E> {

    private static final Logger LOG = LoggerFactory.getLogger(Automation.class);
    private static final Duration SWEEP = Duration.ofSeconds(30);

    private final Class<E> events;
    private final ToLongFunction<E> id;
    private final Conductor<?> conductor;
    private final OpenAggregates open;
    private final ScheduledExecutorService clock;

    /** @param id the number of the aggregate that an event is of */
    protected Automation(EventBus eventBus, Class<E> events, ToLongFunction<E> id, Conductor<?> conductor, OpenAggregates open,
            Nodes nodes) {
        this.events = events;
        this.id = id;
        this.conductor = conductor;
        this.open = open;
        this.clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("sweep-of-" + conductor.actor()).factory());
        eventBus.subscribe(this::appended);
        nodes.whenOneIsGone(() -> clock.execute(this::sweep));
    }

    /** Called before the events are stored, so what follows from them waits for the commit. */
    private void appended(List<? extends EventMessage<?>> appended) {
        for (var event : appended) {
            if (events.isInstance(event.getPayload()) && CurrentUnitOfWork.isStarted()) {
                long aggregate = id.applyAsLong(events.cast(event.getPayload()));
                CurrentUnitOfWork.get().afterCommit(_ -> conductor.begin(aggregate, cause(event)));
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
        conductor.stop();
    }

    /** In the order in which they came to be; what waits for its turn already need not be told again. */
    private void sweep() {
        try {
            open.ids().stream().filter(aggregate -> !conductor.isUnderWay(aggregate))
                    .forEach(aggregate -> conductor.begin(aggregate, afresh()));
        } catch (RuntimeException e) {
            LOG.warn("{}: cannot look for what waits for something: {}", conductor.actor(), e.getMessage());
        }
    }

    private Message<?> afresh() {
        var fresh = UUID.randomUUID().toString();
        return new GenericMessage<>(fresh, conductor.actor(), Map.of(
                MetadataKeys.CONTRACT, "ops", MetadataKeys.REQUEST_ID, fresh, MetadataKeys.CORRELATION_ID, fresh));
    }
}
