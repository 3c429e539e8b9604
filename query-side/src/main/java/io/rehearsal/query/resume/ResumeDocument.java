package io.rehearsal.query.resume;

import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.events.ResumeUploaded;
import io.rehearsal.events.resume.queries.ResumeView;
import io.rehearsal.query.resume.export.SourceLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A resume as it stands. Its versions and what changed them are beside it.
 *
 * @param content null until it was parsed, and once the owner has been erased
 * @param layout headings and parts in the order of the text that was parsed; null or empty where nothing is known of it
 * @param changes how many changes of version there were
 */
record ResumeDocument(
        @Id long resumeId,
        long ownerId,
        @Nullable String fileName,
        String fileType,
        long fileSize,
        String contentHash,
        @Nullable ResumeContent content,
        @Nullable List<SourceLine> layout,
        String currentVersion,
        int changes,
        Instant createdAt,
        Instant updatedAt,
        boolean deleted) {

    static ResumeDocument of(ResumeUploaded it) {
        return new ResumeDocument(it.resumeId(), it.ownerId(), it.fileName(), it.fileType(), it.fileSize(), it.contentHash(),
                null, null, "", 0, it.uploadedAt(), it.uploadedAt(), false);
    }

    ResumeDocument become(String version, @Nullable ResumeContent next, int change, Instant at) {
        return new ResumeDocument(resumeId, ownerId, fileName, fileType, fileSize, contentHash, next, layout, version, change, createdAt, at, deleted);
    }

    ResumeDocument laidOut(List<SourceLine> lines) {
        return new ResumeDocument(resumeId, ownerId, fileName, fileType, fileSize, contentHash, content, lines, currentVersion, changes, createdAt, updatedAt, deleted);
    }

    ResumeDocument delete(Instant at) {
        return new ResumeDocument(resumeId, ownerId, fileName, fileType, fileSize, contentHash, content, layout, currentVersion, changes, createdAt, at, true);
    }

    ResumeView view() {
        return new ResumeView(resumeId, ownerId, fileName, fileType, fileSize, contentHash, content, currentVersion, changes,
                createdAt, updatedAt, deleted);
    }
}
