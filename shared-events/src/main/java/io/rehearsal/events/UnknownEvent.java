package io.rehearsal.events;

/**
 * An event that a newer node has stored and this one does not know. Whoever folds what it may concern has to stop there; everybody else passes it over.
 *
 * @param name     under which it is stored
 * @param revision of its stored form
 */
public record UnknownEvent(String name, String revision) implements DomainEvent {
}
