package io.rehearsal.events.knowledge.commands;

import io.rehearsal.events.knowledge.ChunkStrategy;

/** Asks to cut the document again, also where it was cut this way before. */
public record ChangeChunkStrategy(long accountId, long documentId, ChunkStrategy strategy) implements DocumentCommand {
}
