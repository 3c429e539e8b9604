package io.rehearsal.query.dashboard;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;

import io.rehearsal.events.interview.queries.Dashboard;
import io.rehearsal.events.interview.queries.Dashboard.Row;
import io.rehearsal.events.interview.queries.FindDashboard;
import io.rehearsal.events.interview.queries.InterviewView.Status;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Answers with a person's figures, counted where the things themselves are. */
@Component
class DashboardQueries {

    private static final int RECENT = 5;

    private final ReadModel<?> resumes;
    private final ReadModel<?> documents;
    private final ReadModel<?> interviews;

    DashboardQueries(Projections projections) {
        this.resumes = projections.readModel("resume");
        this.documents = projections.readModel("document");
        this.interviews = projections.readModel("interview");
    }

    /** What a row shows of an interview. */
    record Shown(@Id long interviewId, @Nullable String jobDescription, @Nullable Integer totalScore, Status status, Instant createdAt) {

        Row row() {
            return new Row(interviewId, jobDescription, totalScore, status, createdAt);
        }
    }

    private record Average(@Nullable Double score) {
    }

    @QueryHandler
    Dashboard find(FindDashboard query) {
        var own = ReadModel.ownedBy(query.accountId());
        var recent = Query.query(own).with(Sort.by(Direction.DESC, "createdAt", "_id")).limit(RECENT);
        recent.fields().include("jobDescription", "totalScore", "status", "createdAt");
        return new Dashboard(
                Math.toIntExact(resumes.count(Query.query(ReadModel.ownedBy(query.accountId()).and("deleted").is(false)))),
                Math.toIntExact(interviews.count(Query.query(own))),
                Math.toIntExact(documents.count(Query.query(own))),
                average(query.accountId()),
                interviews.find(recent, Shown.class).stream().map(Shown::row).toList());
    }

    /** Of the first gradings, rounded half up; 0 where nothing has been completed. */
    private int average(long accountId) {
        var completed = ReadModel.ownedBy(accountId).and("status").is(Status.COMPLETED);
        return interviews.aggregate(Average.class, match(completed), group().avg("totalScore").as("score")).stream()
                .map(Average::score).filter(Objects::nonNull).mapToInt(score -> (int) Math.round(score)).findFirst().orElse(0);
    }
}
