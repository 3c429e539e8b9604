package io.rehearsal.command.knowledge;

import io.rehearsal.events.IdempotentCommand;
import io.rehearsal.events.knowledge.commands.RecallCommand;
import io.rehearsal.events.knowledge.queries.SearchAnswer;
import io.rehearsal.events.knowledge.SearchOptions;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What came of asking a case's question. */
record RecordRecallRun(
        long accountId, long caseId, long runId, int topK, SearchOptions options, SearchAnswer answer, Instant at)
        implements IdempotentCommand {

    @TargetAggregateIdentifier
    String aggregateId() {
        return RecallCommand.aggregateId(caseId);
    }

    @Override
    public String fingerprint() {
        return caseId + "\n" + topK + "\n" + options;
    }
}
