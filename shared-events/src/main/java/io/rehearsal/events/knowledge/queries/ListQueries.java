package io.rehearsal.events.knowledge.queries;

/** Asks for a person's last ten different questions, newest first; answered with a list of strings. */
public record ListQueries(long accountId) {
}
