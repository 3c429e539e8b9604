package io.rehearsal.api.contract.interviewhelper.interview;

import io.rehearsal.api.contract.SnakeCase;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an interview is asked for on. */
record Wanted(
        @NotNull(message = "缺少 resume_id") Long resumeId,
        @Size(max = 20_000, message = "职位描述最多 20000 个字符") @Nullable String jobDescription,
        @Size(max = 100, message = "knowledge_doc_ids 最多 100 个")
        @Nullable List<@NotNull(message = "knowledge_doc_ids 的元素不能为 null") Long> knowledgeDocIds) implements SnakeCase {
}
