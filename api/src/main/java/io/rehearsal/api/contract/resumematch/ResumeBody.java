package io.rehearsal.api.contract.resumematch;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.resume.queries.ResumeView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Objects;

/**
 * A resume (§2.3).
 *
 * @param filePath a name and not an address: the file as the person called it
 * @param status   未处理 until it has been parsed, then 已处理
 */
record ResumeBody(long id, String filePath, @Schema(allowableValues = {"未处理", "已处理"}) String status, Instant uploadTime) implements SnakeCase {

    static ResumeBody of(ResumeView resume) {
        var path = "uploads/%d/%s".formatted(resume.resumeId(), Objects.requireNonNullElse(resume.fileName(), ""));
        return new ResumeBody(resume.resumeId(), path, status(isProcessed(resume)), resume.createdAt());
    }

    static String status(boolean processed) {
        return processed ? "已处理" : "未处理";
    }

    private static boolean isProcessed(ResumeView resume) {
        return !resume.currentVersion().isEmpty();
    }

    /** A row of the list (§2.2). */
    record Row(long id, Instant uploadTime, @Schema(allowableValues = {"未处理", "已处理"}) String status) implements SnakeCase {

        static Row of(ResumeView resume) {
            return new Row(resume.resumeId(), resume.createdAt(), ResumeBody.status(isProcessed(resume)));
        }
    }
}
