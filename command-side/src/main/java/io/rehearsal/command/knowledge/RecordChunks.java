package io.rehearsal.command.knowledge;

import io.rehearsal.events.Engine;
import io.rehearsal.events.knowledge.Chunk;
import java.time.Instant;
import java.util.List;

/** What cutting came to. */
record RecordChunks(long documentId, int chunking, Engine engine, List<Chunk> chunks, Instant at) implements Addressed {
}
