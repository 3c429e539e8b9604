package io.rehearsal.events.knowledge.queries;

/** Asks how many documents a person has; answered with a long. */
public record CountDocuments(long accountId) {
}
