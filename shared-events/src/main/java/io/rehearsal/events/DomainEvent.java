package io.rehearsal.events;

/** Something that happened. Stored for ever under the name and revision of its {@link EventType}; each context seals its own. */
public interface DomainEvent {
}
