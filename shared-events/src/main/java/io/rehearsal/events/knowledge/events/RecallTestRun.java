package io.rehearsal.events.knowledge.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.knowledge.ChunkTrace;
import io.rehearsal.events.knowledge.SearchOptions;
import java.time.Instant;
import java.util.List;

/**
 * A case's question was asked, and what came was compared with what was expected. Percentages are whole numbers, rounded half up.
 *
 * @param retrievedChunkIds best first
 * @param retrievedScores   from 0 to 1, one a chunk
 * @param traces            where each expected chunk was, found or not, in the order of the case
 * @param recall            of the expected chunks, how many were found
 * @param precision         of the retrieved chunks, how many were expected
 * @param f1                harmonic mean of the two
 * @param mrr               reciprocal rank of the first expected chunk
 */
@EventType(name = "knowledge.RecallTestRun")
public record RecallTestRun(
        long caseId,
        @DataSubjectId long ownerId,
        long runId,
        int topK,
        SearchOptions options,
        List<Long> retrievedChunkIds,
        List<Double> retrievedScores,
        List<ChunkTrace> traces,
        int recall,
        int precision,
        int f1,
        int mrr,
        Instant ranAt) implements RecallEvent {
}
