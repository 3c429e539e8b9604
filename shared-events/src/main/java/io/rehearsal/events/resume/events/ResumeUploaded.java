package io.rehearsal.events.resume.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file was accepted and its text read.
 *
 * @param fileName    the client's name for it, without any path
 * @param fileType    {@code pdf}, {@code docx}, {@code doc} or {@code txt}, judged by content
 * @param fileSize    in bytes
 * @param contentHash SHA-256 of the file in lower-case hexadecimal, the key of the original in the file store
 * @param text        the extracted text; the origins of parsed values point into it
 */
@EventType(name = "resume.ResumeUploaded")
public record ResumeUploaded(
        long resumeId,
        @DataSubjectId long ownerId,
        @PersonalData @Nullable String fileName,
        String fileType,
        long fileSize,
        String contentHash,
        @PersonalData @Nullable String text,
        Instant uploadedAt) implements ResumeEvent {
}
