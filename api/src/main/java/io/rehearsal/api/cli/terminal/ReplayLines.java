package io.rehearsal.api.cli.terminal;

import io.rehearsal.events.Engine;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.QuestionGrade;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.InterviewView.Grading;
import io.rehearsal.events.interview.queries.InterviewView.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An interview as a person reads it: when, who, what, why, and what it was graded. */
public final class ReplayLines {

    private static final String INDENT = "           ";

    private final Style style;
    private final InterviewView interview;

    public ReplayLines(Style style, InterviewView interview) {
        this.style = style;
        this.interview = interview;
    }

    /** What the interview was about. */
    public List<String> heading() {
        var lines = new ArrayList<String>();
        lines.add(style.bold("Interview %d, %s, %s, asked for at %s".formatted(interview.interviewId(), lower(interview.format()),
                lower(interview.status()), interview.createdAt())));
        text(lines, interview.position() == null ? "" : "position: " + interview.position());
        text(lines, interview.jobDescription() == null ? "" : "job: " + interview.jobDescription().replace('\n', ' '));
        return lines;
    }

    /** One thing said, with the time since the interview was asked for. */
    public List<String> of(Turn turn) {
        var lines = new ArrayList<String>();
        lines.add("%s  %s".formatted(style.faint(clock(Duration.between(interview.createdAt(), turn.at()))), head(turn)));
        text(lines, turn.text() == null ? "" : turn.text());
        if (turn.kind() == InterviewView.Kind.QUESTION) {
            question(turn.questionId()).sources().forEach(
                    source -> faint(lines, "from %s: %s".formatted(lower(source.kind()), source.text())));
        }
        if (turn.reason() != null) {
            faint(lines, "because " + turn.reason());
        }
        return lines;
    }

    private String head(Turn turn) {
        return switch (turn.kind()) {
            case QUESTION -> style.accent("question %d".formatted(turn.questionId()))
                    + style.faint("  %s, %s%s".formatted(lower(turn.category()), lower(turn.difficulty()), by(turn)));
            case FOLLOW_UP -> style.accent("follow-up to %d".formatted(turn.questionId())) + style.faint(by(turn));
            case ANSWER -> style.bold("candidate");
            case REMARK -> style.faint(lower(turn.speaker()) + by(turn));
            case INTERVIEWER_CHANGE -> style.faint("%s interviewer takes over".formatted(lower(turn.interviewer())));
        };
    }

    private static String by(Turn turn) {
        return turn.interviewer() == null ? "" : ", " + lower(turn.interviewer());
    }

    /** Every grading, the one that counts first. */
    public List<String> ending() {
        var lines = new ArrayList<String>();
        if (interview.completedAt() != null) {
            lines.add("%s  %s".formatted(style.faint(clock(Duration.between(interview.createdAt(), interview.completedAt()))), style.bold("ended")));
        }
        interview.gradings().forEach(grading -> grading(lines, grading));
        return lines;
    }

    private void grading(List<String> lines, Grading grading) {
        lines.add("");
        lines.add(style.bold("Grading %d: %d of 100".formatted(grading.number(), grading.totalScore())) + "  " + style.faint(engine(grading.engine())));
        if (grading.report() == null) {
            text(lines, "The person was erased; what was said can no longer be read.");
            return;
        }
        for (QuestionGrade grade : grading.report().questions()) {
            lines.add("  %3d  %d. %s".formatted(grade.score(), grade.questionId(), grade.question().replace('\n', ' ')));
            text(lines, grade.feedback());
            faint(lines, grade.pointsMissed().isEmpty() ? "" : "missed: " + String.join("; ", grade.pointsMissed()));
        }
        text(lines, grading.report().summary());
    }

    private static String engine(Engine engine) {
        return "by %s %s%s".formatted(engine.name(), engine.model(), engine.instead() == null ? "" : ", instead of " + engine.instead());
    }

    private Question question(@Nullable Integer id) {
        return interview.questions().get(Objects.requireNonNull(id) - 1);
    }

    private static String clock(Duration since) {
        return "%3d:%02d:%02d".formatted(since.toHours(), since.toMinutesPart(), since.toSecondsPart());
    }

    private void text(List<String> lines, String text) {
        text.lines().flatMap(line -> Wrapping.lines(line, Terminal.columns() - INDENT.length()).stream()).forEach(line -> lines.add(INDENT + line));
    }

    private void faint(List<String> lines, String text) {
        if (!text.isEmpty()) {
            Wrapping.lines(text, Terminal.columns() - INDENT.length()).forEach(line -> lines.add(INDENT + style.faint(line)));
        }
    }

    private static String lower(@Nullable Object value) {
        return String.valueOf(value).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
