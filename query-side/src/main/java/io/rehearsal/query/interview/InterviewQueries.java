package io.rehearsal.query.interview;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.queries.CountInterviews;
import io.rehearsal.events.interview.queries.FindInterview;
import io.rehearsal.events.interview.queries.FindInterviewNow;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.ListAskedQuestions;
import io.rehearsal.events.interview.queries.InterviewView.Status;
import io.rehearsal.events.interview.queries.ListEndedInterviews;
import io.rehearsal.events.interview.queries.ListInterviews;
import io.rehearsal.query.interview.InterviewDocument.Graded;
import io.rehearsal.query.interview.InterviewDocument.Said;
import io.rehearsal.query.projection.Aggregate;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Answers questions about interviews. */
@Component
class InterviewQueries {

    private static final int MOST = 1000;

    private final ReadModel<InterviewDocument> interviews;

    InterviewQueries(Projections projections, InterviewProjection projection) {
        this.interviews = projections.readModel(projection);
    }

    @QueryHandler
    Optional<InterviewView> find(FindInterview query) {
        var key = InterviewCommand.aggregateId(query.interviewId());
        try {
            return interviews.find(key).map(this::view);
        } catch (RuntimeException e) {
            return interviews.fold(key).map(InterviewQueries::view);
        }
    }

    @QueryHandler
    Optional<InterviewView> find(FindInterviewNow query) {
        return interviews.fold(InterviewCommand.aggregateId(query.interviewId())).map(InterviewQueries::view);
    }

    @QueryHandler
    List<InterviewView> list(ListInterviews query) {
        var own = Query.query(ReadModel.ownedBy(query.accountId()))
                .with(Sort.by(Direction.DESC, "createdAt", "_id")).skip(query.offset()).limit(query.limit());
        own.fields().exclude("questions");
        return interviews.find(own).stream().map(InterviewQueries::row).toList();
    }

    @QueryHandler
    long count(CountInterviews query) {
        return interviews.count(Query.query(ReadModel.ownedBy(query.accountId())));
    }

    /** The first grading completes an interview, and nothing follows it. */
    @QueryHandler
    List<String> list(ListAskedQuestions query) {
        var newest = Query.query(ReadModel.ownedBy(query.accountId()))
                .with(Sort.by(Direction.DESC, "createdAt", "_id")).limit(query.interviews());
        newest.fields().include("questions");
        return interviews.find(newest, Asked.class).stream()
                .flatMap(interview -> interview.questions().stream().map(Question::text)).toList();
    }

    @QueryHandler
    List<Long> list(ListEndedInterviews query) {
        var graded = Query.query(where("status").is(Status.COMPLETED)).with(Sort.by("createdAt", "_id"))
                .skip(Math.max(0, query.offset())).limit(Math.clamp(query.limit(), 1, MOST));
        graded.fields().include("_id");
        return interviews.find(graded, Numbered.class).stream().map(Numbered::id).toList();
    }

    private record Asked(List<Question> questions) {
    }

    private record Numbered(long id) {
    }

    private static InterviewView row(InterviewDocument it) {
        return it.view();
    }

    private InterviewView view(InterviewDocument it) {
        var beside = Query.query(ReadModel.besideRoot(it.interviewId())).with(Sort.by("number"));
        var gradings = it.graded() == 0 ? List.<Graded>of() : interviews.children(Graded.class, beside);
        return it.view(interviews.children(Said.class, beside).stream().map(Said::turn).toList(),
                gradings.stream().map(Graded::grading).toList());
    }

    static InterviewView view(Aggregate<InterviewDocument> it) {
        return it.root().view(
                it.children(Said.class).stream().sorted(Comparator.comparing(Said::number)).map(Said::turn).toList(),
                it.children(Graded.class).stream().sorted(Comparator.comparing(Graded::number)).map(Graded::grading).toList());
    }
}
