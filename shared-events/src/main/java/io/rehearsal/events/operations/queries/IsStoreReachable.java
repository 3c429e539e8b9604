package io.rehearsal.events.operations.queries;

/** Whether the store of the events answered when this node last looked, about a second ago; answered with a boolean. */
public record IsStoreReachable() {
}
