package io.rehearsal.api.contract.interviewhelper.knowledge;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.knowledge.events.RecallTestRun;
import io.rehearsal.events.knowledge.ChunkTrace;
import io.rehearsal.events.knowledge.SearchOptions.Legs;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a recall test. Measures are whole percentages.
 *
 * @param retrievedScores from 0 to 1, one a chunk
 * @param found           the expected chunks that are in the answer, by themselves, their parent or a child
 * @param missed          the others, and why
 */
record RunBody(
        long id,
        long userId,
        long testCaseId,
        List<Long> retrievedChunkIds,
        List<Double> retrievedScores,
        int recall,
        int precision,
        int f1Score,
        int mrr,
        boolean useQueryExpansion,
        boolean useHybridSearch,
        boolean useReranking,
        int topK,
        Instant createdAt,
        List<Found> found,
        List<MissedBody> missed) implements SnakeCase {

    static RunBody of(RecallTestRun run) {
        var options = run.options();
        return new RunBody(run.runId(), run.ownerId(), run.caseId(), run.retrievedChunkIds(), run.retrievedScores(),
                run.recall(), run.precision(), run.f1(), run.mrr(),
                options.expansion(), options.legs() == Legs.HYBRID, options.reranking(), run.topK(), run.ranAt(),
                run.traces().stream().filter(trace -> !MissedBody.isMissed(trace)).map(Found::of).toList(),
                run.traces().stream().filter(MissedBody::isMissed).map(trace -> MissedBody.of(trace, run)).toList());
    }

    /** @param rank of the passage that it is in, from 1 */
    record Found(long chunkId, @Nullable Integer rank) implements SnakeCase {

        static Found of(ChunkTrace trace) {
            return new Found(trace.chunkId(), trace.rank());
        }
    }
}
