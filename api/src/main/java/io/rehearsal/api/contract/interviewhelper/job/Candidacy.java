package io.rehearsal.api.contract.interviewhelper.job;

import io.rehearsal.api.contract.SnakeCase;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A resume and the job it is meant for. */
record Candidacy(
        @NotNull(message = "resume_id 不能为空") Long resumeId,
        @NotBlank(message = "job_description 不能为空")
        @Size(max = 100_000, message = "职位描述最多 100000 个字符")
        String jobDescription) implements SnakeCase {
}
