package io.rehearsal.api.messaging;

import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.events.InterviewEvent;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells what happens in an interview to whoever listens on this node, see {@link EventFeed}.
 * Events that nobody listens for are not even decoded.
 */
@Component
public class InterviewFeed {

    private static final Logger LOG = LoggerFactory.getLogger(InterviewFeed.class);

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

    private final Map<String, Set<Listener>> listeners = new ConcurrentHashMap<>();

    InterviewFeed(EventFeed events) {
        events.follow(this::tell);
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
}
