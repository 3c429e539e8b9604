package io.rehearsal.events.operations.queries;

/** Asks how many events an aggregate has; answered with a long. @param aggregateId such as {@code resume-17} */
public record CountHistory(String aggregateId) {
}
