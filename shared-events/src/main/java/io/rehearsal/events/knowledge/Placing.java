package io.rehearsal.events.knowledge;

/** What a part of the search made of a chunk: its own score, and the rank from 1. */
public record Placing(double score, int rank) {
}
