package io.rehearsal.api.messaging;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Hands every event to who follows on this node, in order, as soon as it is stored and whichever node it came from. */
@Component
public class EventFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EventFeed.class);
    private static final int LOOK_MILLIS = 500;
    private static final long PAUSE_MILLIS = 200;

    private final EventStore events;
    private final List<Consumer<TrackedEventMessage<?>>> followers = new CopyOnWriteArrayList<>();
    private volatile boolean running;
    private volatile @Nullable Thread reader;

    EventFeed(EventStore events) {
        this.events = events;
    }

    /** One thread calls all: whoever is called hands on and returns at once. A payload is decoded only if it is asked for. */
    public void follow(Consumer<TrackedEventMessage<?>> follower) {
        followers.add(follower);
    }

    @Override
    public void start() {
        running = true;
        var head = events.createHeadToken();
        reader = Thread.ofPlatform().daemon().name("event-feed").start(() -> read(head));
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
                        followers.forEach(follower -> tell(follower, event));
                        token = event.trackingToken();
                    }
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("the feed of events was interrupted: {}", e.getMessage());
                pause();
            }
        }
    }

    private static void tell(Consumer<TrackedEventMessage<?>> follower, TrackedEventMessage<?> event) {
        try {
            follower.accept(event);
        } catch (RuntimeException e) {
            LOG.error("who follows the events failed at {}", event.getIdentifier(), e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
