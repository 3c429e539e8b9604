package io.rehearsal.command.resume;

import io.rehearsal.assistant.ResumeParser.Parse;
import io.rehearsal.events.IdempotentCommand;
import java.time.Instant;

/** A resume whose file has been read and parsed. */
record AddResume(
        long resumeId,
        long accountId,
        String fileName,
        String fileType,
        long fileSize,
        String contentHash,
        String text,
        Parse parse,
        Instant at) implements IdempotentCommand {

    @Override
    public String fingerprint() {
        return fileName + "\n" + contentHash;
    }
}
