package io.rehearsal.query.interview;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.interview.QuestionGrade;
import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.queries.CompareGradings;
import io.rehearsal.events.interview.queries.GradingComparison;
import io.rehearsal.events.interview.queries.GradingComparison.Row;
import io.rehearsal.events.interview.queries.GradingComparison.Side;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.InterviewView.Grading;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares gradings of one interview. */
@Component
class GradingComparisons {

    private final ReadModel<InterviewDocument> interviews;

    GradingComparisons(Projections projections, InterviewProjection projection) {
        this.interviews = projections.readModel(projection);
    }

    @QueryHandler
    GradingComparison compare(CompareGradings query) {
        var interview = interviews.fold(InterviewCommand.aggregateId(query.interviewId())).map(InterviewQueries::view)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, Subject.INTERVIEW, "there is no such interview"));
        var before = grading(interview, query.first());
        var after = grading(interview, query.second());
        return new GradingComparison(query.interviewId(), side(before), side(after), rows(before, after));
    }

    private static Grading grading(InterviewView interview, int number) {
        return interview.gradings().stream()
                .filter(grading -> grading.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, Subject.INTERVIEW, "grading", "the interview has no grading " + number));
    }

    private static Side side(Grading grading) {
        return new Side(grading.number(), grading.engine(), grading.totalScore());
    }

    private static List<Row> rows(Grading before, Grading after) {
        var first = byQuestion(before);
        var second = byQuestion(after);
        var asked = new TreeSet<>(first.keySet());
        asked.addAll(second.keySet());
        return asked.stream().map(id -> row(id, first.get(id), second.get(id))).toList();
    }

    private static Map<Integer, QuestionGrade> byQuestion(Grading grading) {
        var grades = new TreeMap<Integer, QuestionGrade>();
        if (grading.report() != null) {
            grading.report().questions().forEach(grade -> grades.put(grade.questionId(), grade));
        }
        return grades;
    }

    private static Row row(int questionId, @Nullable QuestionGrade before, @Nullable QuestionGrade after) {
        int was = before == null ? 0 : before.score();
        int is = after == null ? 0 : after.score();
        var met = before == null ? List.<String>of() : before.pointsMet();
        var meets = after == null ? List.<String>of() : after.pointsMet();
        var question = before != null ? before.question() : Objects.requireNonNull(after).question();
        return new Row(questionId, question, was, is, is - was, without(meets, met), without(met, meets));
    }

    private static List<String> without(List<String> points, List<String> others) {
        return points.stream().filter(point -> !others.contains(point)).toList();
    }
}
