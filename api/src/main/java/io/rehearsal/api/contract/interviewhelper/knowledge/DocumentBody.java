package io.rehearsal.api.contract.interviewhelper.knowledge;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.knowledge.events.DocumentProcessingFailed.Reason;
import io.rehearsal.events.knowledge.queries.DocumentView;
import io.rehearsal.events.knowledge.queries.DocumentView.Status;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document of the knowledge base, without its text.
 *
 * @param status   {@code processing}, {@code completed} or {@code failed}
 * @param progress of the processing, from 0 to 100; 100 only where it is completed
 * @param error    why the last processing was given up, for the document's owner; null where it was not
 * @param fileSize in bytes
 */
record DocumentBody(
        long id,
        long userId,
        String fileName,
        String fileType,
        @Nullable String category,
        Instant createdAt,
        @Schema(allowableValues = {"semantic", "parent_child", "recursive"}) String chunkStrategy,
        int chunkCount,
        @Schema(allowableValues = {"processing", "completed", "failed"}) String status,
        int progress,
        @Nullable String error,
        long fileSize,
        Instant updatedAt) implements SnakeCase {

    private static final int DONE = 100;

    static DocumentBody of(DocumentView document) {
        return new DocumentBody(document.documentId(), document.ownerId(), document.fileName(), document.fileType(), document.category(),
                document.createdAt(), document.strategy().id(), document.chunkCount(), status(document), progress(document),
                error(document.failure()), document.fileSize(), document.updatedAt());
    }

    static String status(DocumentView document) {
        return document.status().name().toLowerCase(Locale.ROOT);
    }

    static int progress(DocumentView document) {
        if (document.status() == Status.COMPLETED) {
            return DONE;
        }
        return document.toEmbed() == 0 ? 0 : Math.clamp((long) DONE * document.embedded() / document.toEmbed(), 0, DONE - 1);
    }

    private static @Nullable String error(@Nullable Reason failure) {
        return switch (failure) {
            case null -> null;
            case TOO_MANY_CHUNKS -> "文档分段过多，请拆分文档或改用其他分段策略";
            case UNREADABLE -> "原始文件无法读取，请重新上传";
            case FAILED -> "文档处理失败，请稍后重新分段";
        };
    }
}
