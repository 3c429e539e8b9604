package io.rehearsal.query.interview;

import io.rehearsal.events.Engine;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.QuestionGrade;
import io.rehearsal.events.interview.QuestionGrade.Criteria;
import io.rehearsal.events.interview.Report;
import io.rehearsal.events.interview.events.AnswerSubmitted;
import io.rehearsal.events.interview.events.FollowUpAsked;
import io.rehearsal.events.interview.events.InterviewCreated;
import io.rehearsal.events.interview.events.InterviewEnded;
import io.rehearsal.events.interview.events.InterviewEnded.Cause;
import io.rehearsal.events.interview.events.InterviewGraded;
import io.rehearsal.events.interview.events.QuestionAsked;
import io.rehearsal.events.interview.events.QuestionsGenerated;
import java.time.Instant;
import java.util.List;

/** Events of an interview with one question, for the tests of this side. */
public final class InterviewEvents {

    public static final Engine ENGINE = Engine.local("1");
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private InterviewEvents() {
    }

    public static InterviewCreated created(long id, String candidate) {
        return new InterviewCreated(id, candidate, Format.SOLO, "en", 7L, "v1.0", null, "Map maker", null, Difficulty.MEDIUM,
                List.of(), null, 1, START.plusSeconds(id));
    }

    public static QuestionsGenerated generated(long id, String candidate) {
        var question = new Question(1, "Which maps?", Category.PROJECT, Difficulty.EASY, null, "maps", List.of("a number"), null, List.of());
        return new QuestionsGenerated(id, candidate, ENGINE, List.of(question), 1, START.plusSeconds(id));
    }

    public static QuestionAsked asked(long id, String candidate) {
        return new QuestionAsked(id, candidate, 1, 1, Category.PROJECT, Difficulty.EASY, null, "Which maps?", START.plusSeconds(id + 1));
    }

    public static AnswerSubmitted answered(long id, String candidate) {
        return new AnswerSubmitted(id, candidate, 2, 1, 0, "Old ones", START.plusSeconds(id + 2));
    }

    public static FollowUpAsked followUp(long id, String candidate) {
        return new FollowUpAsked(id, candidate, 3, 1, 1, null, "How many?", "a number is missing", ENGINE, START.plusSeconds(id + 3));
    }

    public static InterviewEnded ended(long id, String candidate) {
        return new InterviewEnded(id, candidate, Cause.ENDED_BY_CANDIDATE, START.plusSeconds(id + 4));
    }

    public static InterviewGraded graded(long id, String candidate, int grading, int score, List<String> met) {
        var grade = new QuestionGrade(1, "Which maps?", Category.PROJECT, null, "Old ones", score,
                new Criteria(score, score, score, score, score, score), "", List.of(), List.of(), met, List.of(), null, null);
        var report = new Report(score, "", List.of(), List.of(), List.of(), List.of(), List.of(grade), List.of(), List.of());
        return new InterviewGraded(id, candidate, grading, ENGINE, report, score, START.plusSeconds(id + 5));
    }
}
