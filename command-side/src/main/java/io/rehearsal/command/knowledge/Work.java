package io.rehearsal.command.knowledge;

import io.rehearsal.events.knowledge.ChunkStrategy;

/** What a document waits for, done outside of any lock. */
sealed interface Work {

    /** Whose document it is. */
    long ownerId();

    /** Which cutting it is about. */
    int chunking();

    /** The file is to be cut. */
    record Cut(long ownerId, int chunking, ChunkStrategy strategy) implements Work {
    }

    /** The chunks are to be embedded, parents excepted. @param embedded how many of them have been */
    record Embed(long ownerId, int chunking, int embedded) implements Work {
    }
}
