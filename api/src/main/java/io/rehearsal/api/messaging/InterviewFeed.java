package io.rehearsal.api.messaging;

import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.events.InterviewEvent;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells what happens in an interview to whoever listens on this node, as soon as it is stored and whichever node it came from.
 * Events that nobody listens for are not even decoded.
 */
@Component
public class InterviewFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InterviewFeed.class);
    private static final int LOOK_MILLIS = 500;
    private static final long PAUSE_SECONDS = 1;

    /** Is called by one thread for all interviews, so it hands on and returns at once. */
    public interface Listener {

        /** @param sequence the event's number in its interview, from 0 */
        void happened(InterviewEvent event, long sequence);
    }

    /** Ends by being closed. */
    public interface Subscription extends AutoCloseable {

        @Override
        void close();
    }

    private final EventStore events;
    private final Map<String, Set<Listener>> listeners = new ConcurrentHashMap<>();
    private volatile boolean running;
    private volatile @Nullable Thread reader;

    InterviewFeed(EventStore events) {
        this.events = events;
    }

    /** From when this returns on every event of the interview comes; closing what it answers ends that. */
    public Subscription listen(long interviewId, Listener listener) {
        var aggregateId = InterviewCommand.aggregateId(interviewId);
        listeners.compute(aggregateId, (_, known) -> {
            var all = known == null ? ConcurrentHashMap.<Listener>newKeySet() : known;
            all.add(listener);
            return all;
        });
        return () -> listeners.computeIfPresent(aggregateId, (_, known) -> {
            known.remove(listener);
            return known.isEmpty() ? null : known;
        });
    }

    @Override
    public void start() {
        running = true;
        var head = events.createHeadToken();
        reader = Thread.ofPlatform().daemon().name("interview-feed").start(() -> read(head));
    }

    @Override
    public void stop() {
        running = false;
        var thread = reader;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void read(TrackingToken from) {
        var token = from;
        while (running) {
            try (var stream = events.openStream(token)) {
                while (running) {
                    if (stream.hasNextAvailable(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                        var event = stream.nextAvailable();
                        tell(event);
                        token = event.trackingToken();
                    }
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("the feed of interviews was interrupted: {}", e.getMessage());
                pause();
            }
        }
    }

    private void tell(TrackedEventMessage<?> event) {
        if (!(event instanceof DomainEventMessage<?> domain)) {
            return;
        }
        var listening = listeners.get(domain.getAggregateIdentifier());
        if (listening == null || !(domain.getPayload() instanceof InterviewEvent happened)) {
            return;
        }
        for (var listener : listening) {
            try {
                listener.happened(happened, domain.getSequenceNumber());
            } catch (RuntimeException e) {
                LOG.warn("a listener to {} failed", domain.getAggregateIdentifier(), e);
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
