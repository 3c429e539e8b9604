package io.rehearsal.api.contract.interviewhelper.statistics;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.interviewhelper.Labels;
import io.rehearsal.events.interview.queries.Dashboard;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's figures. */
record DashboardBody(int resumeCount, int interviewCount, int knowledgeCount, int avgScore, List<Row> recentInterviews)
        implements SnakeCase {

    static DashboardBody of(Dashboard it) {
        return new DashboardBody(it.resumeCount(), it.interviewCount(), it.knowledgeCount(), it.averageScore(),
                it.recentInterviews().stream().map(Row::of).toList());
    }

    record Row(long id, @Nullable String jobDescription, @Nullable Integer totalScore, @Schema(allowableValues = {"initializing", "pending", "in_progress", "completed"}) String status, Instant createdAt)
            implements SnakeCase {

        static Row of(Dashboard.Row it) {
            return new Row(it.interviewId(), it.jobDescription(), it.totalScore(), Labels.of(it.status()), it.createdAt());
        }
    }
}
