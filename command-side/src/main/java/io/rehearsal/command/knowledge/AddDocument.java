package io.rehearsal.command.knowledge;

import io.rehearsal.events.IdempotentCommand;
import io.rehearsal.events.knowledge.ChunkStrategy;
import java.time.Instant;

/** A document whose text has been read. */
record AddDocument(
        long documentId,
        long accountId,
        String fileName,
        String fileType,
        long fileSize,
        String contentHash,
        String text,
        ChunkStrategy strategy,
        Instant at) implements IdempotentCommand {

    @Override
    public String fingerprint() {
        return fileName + "\n" + contentHash + "\n" + strategy;
    }
}
