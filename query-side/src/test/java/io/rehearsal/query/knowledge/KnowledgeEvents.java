package io.rehearsal.query.knowledge;

import static io.rehearsal.query.Samples.ENGINE;
import static io.rehearsal.query.Samples.NOON;

import io.rehearsal.events.knowledge.Placing;
import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.events.knowledge.ChunkStrategy;
import io.rehearsal.events.knowledge.events.ChunkStrategyChanged;
import io.rehearsal.events.knowledge.events.ChunksEmbedded;
import io.rehearsal.events.knowledge.events.DocumentChunked;
import io.rehearsal.events.knowledge.events.DocumentDeleted;
import io.rehearsal.events.knowledge.events.DocumentProcessed;
import io.rehearsal.events.knowledge.events.DocumentProcessingFailed;
import io.rehearsal.events.knowledge.events.DocumentProcessingFailed.Reason;
import io.rehearsal.events.knowledge.events.DocumentUploaded;
import io.rehearsal.events.knowledge.events.RecallCaseCreated;
import io.rehearsal.events.knowledge.events.RecallTestRun;
import io.rehearsal.events.knowledge.ChunkTrace;
import io.rehearsal.events.knowledge.ChunkTrace.Outcome;
import io.rehearsal.events.knowledge.SearchOptions;
import io.rehearsal.events.knowledge.SearchOptions.Legs;
import java.util.List;
import java.util.stream.LongStream;

/** Events of a knowledge base that does not exist. */
public final class KnowledgeEvents {

    /** 49 characters. */
    public static final String TEXT = "A queue gives out first what came in first.\n\nYes.";

    private KnowledgeEvents() {
    }

    public static DocumentUploaded uploaded(long id, long owner) {
        return new DocumentUploaded(id, owner, "queues.md", "md", 2048, "ab".repeat(32), TEXT, ChunkStrategy.RECURSIVE, NOON.plusSeconds(id));
    }

    public static DocumentChunked chunked(long id, long owner, int chunking, ChunkStrategy strategy, Chunk... chunks) {
        return new DocumentChunked(id, owner, chunking, strategy, ENGINE, chunks.length, List.of(chunks), NOON.plusSeconds(100));
    }

    public static ChunksEmbedded embedded(long id, long owner, int chunking, int embedded, int total) {
        return new ChunksEmbedded(id, owner, chunking, embedded, total, NOON.plusSeconds(110));
    }

    public static DocumentProcessed processed(long id, long owner, int chunking) {
        return new DocumentProcessed(id, owner, chunking, NOON.plusSeconds(120));
    }

    public static DocumentProcessingFailed failed(long id, long owner, int chunking) {
        return new DocumentProcessingFailed(id, owner, chunking, Reason.TOO_MANY_CHUNKS, NOON.plusSeconds(130));
    }

    public static ChunkStrategyChanged changed(long id, long owner, int chunking, ChunkStrategy strategy) {
        return new ChunkStrategyChanged(id, owner, chunking, strategy, NOON.plusSeconds(140));
    }

    public static DocumentDeleted deleted(long id, long owner) {
        return new DocumentDeleted(id, owner, NOON.plusSeconds(150));
    }

    /** The whole text. */
    public static Chunk whole(long id) {
        return new Chunk(id, 0, null, 0, TEXT.length(), List.of("Queues"), TEXT);
    }

    /** A child with the text's first sentence, or its last. */
    public static Chunk first(long id, long parent) {
        return new Chunk(id, 1, parent, 0, 43, List.of("Queues"), TEXT.substring(0, 43));
    }

    public static Chunk last(long id, long parent) {
        return new Chunk(id, 2, parent, 45, TEXT.length(), List.of("Queues", "Or not"), TEXT.substring(45));
    }

    public static RecallCaseCreated recallCase(long id, long owner, Long... expected) {
        return new RecallCaseCreated(id, owner, "What is a queue?", List.of(expected), "the first one", NOON.plusSeconds(id));
    }

    public static RecallTestRun run(long id, long owner, long runId) {
        return run(id, owner, runId, 1, 2);
    }

    /** A run with so many expected chunks and so many passages, all traced as far as anything can be. */
    public static RecallTestRun run(long id, long owner, long runId, int expected, int passages) {
        var placing = new Placing(12.345678901234567, 12);
        var traces = LongStream.range(0, expected)
                .mapToObj(chunk -> new ChunkTrace(1_000_000 + chunk, Outcome.BELOW_THRESHOLD, 123, placing, placing, placing, placing)).toList();
        return new RecallTestRun(id, owner, runId, 100, new SearchOptions(Legs.HYBRID, true, true),
                LongStream.range(0, passages).map(chunk -> 1_000_000 + chunk).boxed().toList(),
                LongStream.range(0, passages).mapToObj(_ -> 0.12345678901234567).toList(),
                traces, 100, 50, 67, 100, NOON.plusSeconds(runId));
    }
}
