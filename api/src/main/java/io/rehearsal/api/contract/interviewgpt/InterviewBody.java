package io.rehearsal.api.contract.interviewgpt;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.interview.queries.InterviewView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An interview.
 *
 * @param status       {@code active} or {@code completed}
 * @param resumePath   a name for the file that was sent, and nothing that can be fetched
 * @param overallScore 0 to 100; null until graded
 */
record InterviewBody(
        long id,
        @Nullable String position,
        @Schema(allowableValues = {"easy", "medium", "hard"}) String difficulty,
        @Schema(allowableValues = {"active", "completed"}) String status,
        Instant createdAt,
        @Nullable Instant completedAt,
        @Nullable String resumePath,
        @Nullable Integer overallScore) implements SnakeCase {

    private static final String FILES = "/uploads/resumes/";

    static InterviewBody of(InterviewView interview) {
        return new InterviewBody(
                interview.interviewId(),
                interview.position(),
                interview.difficulty().name().toLowerCase(Locale.ROOT),
                interview.completedAt() == null ? "active" : "completed",
                interview.createdAt(),
                interview.completedAt(),
                interview.resumeFile() == null ? null : FILES + interview.resumeFile(),
                interview.totalScore());
    }
}
