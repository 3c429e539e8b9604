package io.rehearsal.events.interview.queries;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's figures.
 *
 * @param knowledgeCount   documents of the knowledge base that have not been deleted
 * @param averageScore     over completed interviews, rounded half up; 0 where there is none
 * @param recentInterviews newest first, at most 5
 */
public record Dashboard(
        int resumeCount, int interviewCount, int knowledgeCount, int averageScore, List<Row> recentInterviews) {

    /** @param totalScore null until completed */
    public record Row(
            long interviewId,
            @Nullable String jobDescription,
            @Nullable Integer totalScore,
            InterviewView.Status status,
            Instant createdAt) {
    }
}
