package io.rehearsal.command.aggregate;

import io.rehearsal.events.DomainEvent;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateLifecycle;

/**
 * An aggregate as Axon knows it. It only hands over: a command to {@code decide(State, Command)}, which answers the events, and an event to
 * {@code State.evolve(Event)}, which answers the next state. Both are pure.
 *
 * @param <E> the context's events
 */
public abstract class EventSourced<E extends DomainEvent> {

    private final Class<E> events;

    protected EventSourced(Class<E> events) {
        this.events = events;
    }

    /** Takes over the event's identifier and the next state. */
    protected abstract void evolve(E event);

    /** Hands what was decided to Axon, which stores it and lets the state evolve by it. Answers the same. */
    protected final <D extends E> List<D> append(List<D> decided) {
        decided.forEach(AggregateLifecycle::apply);
        return decided;
    }

    @EventSourcingHandler
    final void happened(DomainEvent event) {
        OwnEvents.of(event, events).forEach(this::evolve);
    }
}
