package io.rehearsal.query.interview;

import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.queries.FindInterview;
import io.rehearsal.events.interview.queries.FindInterviewNow;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.ListAskedQuestions;
import io.rehearsal.events.interview.queries.ListEndedInterviews;
import io.rehearsal.events.interview.queries.ListInterviews;
import io.rehearsal.query.projection.Projection;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers questions about interviews. */
@Component
class InterviewQueries {

    private static final int MOST = 1000;

    private final ReadModel<InterviewView> interviews;

    InterviewQueries(Projections projections, InterviewProjection projection) {
        this.interviews = projections.readModel(projection);
    }

    @QueryHandler
    Optional<InterviewView> find(FindInterview query) {
        return interviews.findAnyway(InterviewCommand.aggregateId(query.interviewId()));
    }

    @QueryHandler
    Optional<InterviewView> find(FindInterviewNow query) {
        return interviews.fold(InterviewCommand.aggregateId(query.interviewId()));
    }

    @QueryHandler
    List<InterviewView> list(ListInterviews query) {
        return interviews.find(Projection.OWNER, Long.toString(query.accountId())).stream()
                .sorted(Comparator.comparing(InterviewView::createdAt).thenComparing(InterviewView::interviewId).reversed())
                .toList();
    }

    @QueryHandler
    List<String> list(ListAskedQuestions query) {
        return list(new ListInterviews(query.accountId())).stream().limit(query.interviews())
                .flatMap(interview -> interview.questions().stream().map(Question::text)).toList();
    }

    @QueryHandler
    List<Long> list(ListEndedInterviews query) {
        return interviews.find(InterviewProjection.GRADED, "yes").stream()
                .sorted(Comparator.comparing(InterviewView::createdAt).thenComparing(InterviewView::interviewId))
                .map(InterviewView::interviewId)
                .skip(Math.max(0, query.offset()))
                .limit(Math.clamp(query.limit(), 1, MOST))
                .toList();
    }
}
