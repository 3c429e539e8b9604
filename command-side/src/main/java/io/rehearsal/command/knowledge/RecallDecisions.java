package io.rehearsal.command.knowledge;

import io.rehearsal.events.knowledge.commands.DeleteRecallCase;
import io.rehearsal.events.knowledge.events.RecallCaseCreated;
import io.rehearsal.events.knowledge.events.RecallCaseDeleted;
import io.rehearsal.events.knowledge.events.RecallTestRun;
import io.rehearsal.events.knowledge.queries.SearchAnswer.Passage;
import java.time.Instant;
import java.util.List;

/** What happens to a recall case when something is asked of it. Pure: the clock's reading and what the search found are handed in. */
final class RecallDecisions {

    private RecallDecisions() {
    }

    static List<RecallCaseCreated> decide(RecallState nothing, AddRecallCase command) {
        return List.of(new RecallCaseCreated(command.caseId(), command.accountId(), command.query(), command.expectedChunkIds(),
                command.description(), command.at()));
    }

    static List<RecallTestRun> decide(RecallState state, RecordRecallRun command) {
        state.requireOwner(command.accountId());
        var passages = command.answer().passages();
        var figures = RecallFigures.of(command.answer().traces(), passages.size());
        return List.of(new RecallTestRun(command.caseId(), state.ownerId(), command.runId(), command.topK(), command.options(),
                passages.stream().map(passage -> passage.chunk().id()).toList(),
                passages.stream().map(Passage::score).toList(),
                command.answer().traces(),
                figures.recall(), figures.precision(), figures.f1(), figures.mrr(), command.at()));
    }

    static List<RecallCaseDeleted> decide(RecallState state, DeleteRecallCase command, Instant at) {
        state.requireOwner(command.accountId());
        return List.of(new RecallCaseDeleted(command.caseId(), state.ownerId(), at));
    }
}
