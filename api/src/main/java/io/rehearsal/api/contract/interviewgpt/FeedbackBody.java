package io.rehearsal.api.contract.interviewgpt;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.interview.Report;
import io.rehearsal.events.interview.Report.Dimension;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.InterviewView.Grading;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an interview went.
 *
 * @param id           the interview's: it has one feedback
 * @param summary      null once erased
 * @param overallScore 0 to 100
 */
record FeedbackBody(
        long id,
        long interviewId,
        @Nullable String summary,
        int overallScore,
        SkillScores skillScores,
        List<String> strengths,
        List<String> improvements,
        Instant createdAt,
        List<FromInterviewer> interviewerFeedbacks) implements SnakeCase {

    /** Each 0 to 100; null where nothing was asked that shows it. */
    record SkillScores(
            @Nullable Integer technical, @Nullable Integer communication, @Nullable Integer problemSolving) implements SnakeCase {
    }

    /** @param role what the interviewer is called */
    record FromInterviewer(@Schema(allowableValues = {"technical", "behavioral", "hr"}) String interviewerId, String name, String role, String content) implements SnakeCase {
    }

    static FeedbackBody of(InterviewView interview, Grading grading) {
        var report = Optional.ofNullable(grading.report());
        return new FeedbackBody(
                interview.interviewId(),
                interview.interviewId(),
                report.map(Report::summary).orElse(null),
                grading.totalScore(),
                new SkillScores(score(report, Dimension.TECHNICAL), score(report, Dimension.COMMUNICATION),
                        score(report, Dimension.PROBLEM_SOLVING)),
                report.map(Report::strengths).orElse(List.of()),
                report.map(Report::weaknesses).orElse(List.of()),
                grading.at(),
                report.map(Report::interviewers).orElse(List.of()).stream().map(said -> new FromInterviewer(
                        Panel.id(said.interviewer()), said.name(), Panel.role(said.interviewer(), interview.language()), said.text())).toList());
    }

    private static @Nullable Integer score(Optional<Report> report, Dimension dimension) {
        return report.stream()
                .flatMap(known -> known.dimensions().stream())
                .filter(known -> known.dimension() == dimension)
                .map(Report.DimensionScore::score)
                .findFirst()
                .orElse(null);
    }
}
