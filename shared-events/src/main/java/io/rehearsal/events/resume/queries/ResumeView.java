package io.rehearsal.events.resume.queries;

import io.rehearsal.events.resume.ResumeContent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resume as the read side remembers it.
 *
 * @param fileName null once the owner has been erased
 * @param content null once the owner has been erased
 * @param changes how many changes of version there were
 */
public record ResumeView(
        long resumeId,
        long ownerId,
        @Nullable String fileName,
        String fileType,
        long fileSize,
        String contentHash,
        @Nullable ResumeContent content,
        String currentVersion,
        int changes,
        Instant createdAt,
        Instant updatedAt,
        boolean deleted) {

    /**
     * A row of the optimization history.
     *
     * @param id            1 for the first row
     * @param kind          what made the version
     * @param versionBefore null for the first
     * @param titles        the titles of the suggestions that were applied; empty for other kinds and after an erasure
     */
    public record VersionChange(
            int id, Kind kind, @Nullable String versionBefore, String version, int appliedCount, List<String> titles, Instant at) {
    }

    /** What makes a version the current one. */
    public enum Kind {
        UPLOADED, PARSED_AGAIN, OPTIMIZED, RESTORED, REVISED
    }
}
