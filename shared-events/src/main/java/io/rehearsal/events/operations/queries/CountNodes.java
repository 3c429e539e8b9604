package io.rehearsal.events.operations.queries;

/** Asks how many nodes are alive, the asked one included, as it saw them about a second ago; answered with an integer. */
public record CountNodes() {
}
