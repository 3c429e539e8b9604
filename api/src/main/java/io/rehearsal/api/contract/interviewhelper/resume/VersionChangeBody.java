package io.rehearsal.api.contract.interviewhelper.resume;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.resume.queries.ResumeView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the optimization history. */
record VersionChangeBody(
        int id,
        String version,
        @Nullable String versionBefore,
        String versionAfter,
        String title,
        String description,
        @Schema(allowableValues = "success") String status,
        Instant createdAt) implements SnakeCase {

    static VersionChangeBody of(ResumeView.VersionChange change) {
        return new VersionChangeBody(change.id(), change.version(), change.versionBefore(), change.version(),
                title(change), description(change), "success", change.at());
    }

    private static String title(ResumeView.VersionChange change) {
        return switch (change.kind()) {
            case UPLOADED -> "初始上传";
            case PARSED_AGAIN -> "重新解析";
            case REVISED -> "手动修改";
            case RESTORED -> "恢复到历史版本";
            case OPTIMIZED -> change.titles().isEmpty() ? "应用优化建议" : String.join("、", change.titles());
        };
    }

    private static String description(ResumeView.VersionChange change) {
        return switch (change.kind()) {
            case UPLOADED -> "上传并解析简历";
            case PARSED_AGAIN -> "用当前的解析器重新解析原文件";
            case REVISED -> "直接修改了简历内容";
            case RESTORED -> "从 %s 恢复到 %s".formatted(change.versionBefore(), change.version());
            case OPTIMIZED -> "应用了 %d 条优化建议".formatted(change.appliedCount());
        };
    }
}
