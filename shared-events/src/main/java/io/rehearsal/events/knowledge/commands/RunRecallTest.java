package io.rehearsal.events.knowledge.commands;

import io.rehearsal.events.knowledge.queries.SearchKnowledge;
import io.rehearsal.events.knowledge.SearchOptions;

/**
 * Asks a case's question by the very path of {@link SearchKnowledge} and keeps what came of it; answered with the run's id ({@code Long}).
 *
 * @param topK at least 1
 */
public record RunRecallTest(long accountId, long caseId, int topK, SearchOptions options) implements RecallCommand {
}
