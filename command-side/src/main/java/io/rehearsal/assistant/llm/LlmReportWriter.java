package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.ReportWriter;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.QuestionGrade;
import io.rehearsal.events.interview.Report;
import io.rehearsal.events.interview.Report.CategoryScore;
import io.rehearsal.events.interview.Report.InterviewerFeedback;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has a model sum up an interview in words. All that is counted is the local engine's, and so are the resources: models invent addresses. */
final class LlmReportWriter implements ReportWriter {

    static final int LONGEST_SUMMARY = 800;
    static final int LONGEST = 300;
    static final int MOST = 6;

    private final StructuredModel model;
    private final ReportWriter local;

    record Data(int totalScore, List<CategoryScore> categories, List<Answered> questions) {
    }

    /** @param answer null where the question was passed over */
    record Answered(
            String question,
            Category category,
            @Nullable Interviewer interviewer,
            @Nullable String answer,
            int score,
            List<String> pointsMet,
            List<String> pointsMissed,
            String feedback) {
    }

    /** The last three only in a panel. */
    record Form(
            String summary,
            @Nullable List<@Nullable String> strengths,
            @Nullable List<@Nullable String> weaknesses,
            @Nullable String technicalInterviewer,
            @Nullable String behavioralInterviewer,
            @Nullable String hrInterviewer) {
    }

    LlmReportWriter(StructuredModel model, ReportWriter local) {
        this.model = model;
        this.local = local;
    }

    @Override
    public Answer write(Interview interview) {
        var counted = local.write(interview);
        if (interview.grades().stream().allMatch(grade -> grade.answer() == null)) {
            return counted;
        }
        return Fallback.to(failure -> new Answer(counted.engine().insteadOf(failure), counted.report()), () -> {
            var report = counted.report();
            var data = new Data(report.totalScore(), report.categories(), interview.grades().stream().map(LlmReportWriter::answered).toList());
            var answer = Checked.of(model, Prompt.of("write-report", interview.language()), data, Form.class, form -> worded(report, form, interview));
            return new Answer(answer.engine(), answer.value());
        });
    }

    private static Answered answered(QuestionGrade grade) {
        return new Answered(grade.question(), grade.category(), grade.interviewer(), Excerpt.ofNullable(grade.answer(), Excerpt.ANSWER_IN_REPORT),
                grade.score(), grade.pointsMet(), grade.pointsMissed(), grade.feedback());
    }

    private static Report worded(Report counted, Form form, Interview interview) {
        var summary = new Remarks(interview.language(), LONGEST_SUMMARY).one(form.summary());
        if (summary == null) {
            throw new IllegalArgumentException("no summary that can be shown");
        }
        var remarks = new Remarks(interview.language(), LONGEST);
        var strengths = remarks.list(form.strengths(), MOST);
        var weaknesses = remarks.list(form.weaknesses(), MOST);
        var interviewers = counted.interviewers().stream().map(feedback -> worded(feedback, form, interview)).toList();
        return new Report(counted.totalScore(), summary, strengths.isEmpty() ? counted.strengths() : strengths,
                weaknesses.isEmpty() ? counted.weaknesses() : weaknesses,
                counted.dimensions(), counted.categories(), counted.questions(), counted.resources(), interviewers);
    }

    private static InterviewerFeedback worded(InterviewerFeedback counted, Form form, Interview interview) {
        var text = new Remarks(interview.language(), LONGEST_SUMMARY).one(switch (counted.interviewer()) {
            case TECHNICAL -> form.technicalInterviewer();
            case BEHAVIORAL -> form.behavioralInterviewer();
            case HR -> form.hrInterviewer();
        });
        return text == null ? counted : new InterviewerFeedback(counted.interviewer(), counted.name(), counted.score(), text);
    }
}
