package io.rehearsal.assistant.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.ReportWriter.Answer;
import io.rehearsal.assistant.ReportWriter.Interview;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.Report;
import io.rehearsal.events.interview.Report.InterviewerFeedback;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LlmReportWriterTest {

    private static final Question QUESTION = new Question(1, "Redis 的持久化有哪几种方式？", Category.TECHNICAL, Difficulty.MEDIUM, null, "Redis",
            List.of("RDB", "AOF", "取舍"), null, List.of());

    @Test
    void the_model_words_the_report_and_counts_nothing() {
        var interview = interview(Format.PANEL, "有 RDB 和 AOF。");
        var counted = Locals.ASSISTANT.reports().write(interview).report();
        var answer = write(interview, form("基础扎实，例子偏少。"));
        assertThat(answer.engine().prompt()).isEqualTo("write-report-1");
        assertThat(answer.report()).isEqualTo(new Report(counted.totalScore(), "基础扎实，例子偏少。", List.of("概念清楚"), counted.weaknesses(),
                counted.dimensions(), counted.categories(), counted.questions(), counted.resources(),
                List.of(new InterviewerFeedback(counted.interviewers().get(0).interviewer(), "张工", 70, "技术上讲得清楚。"), counted.interviewers().get(1))));
    }

    @Test
    void a_resource_that_the_model_recommends_is_not_shown() {
        var model = ScriptedModel.answeringJson("""
                {"summary":"基础扎实。","strengths":["概念清楚"],"totalScore":100,"resources":[{"type":"book","title":"Redis","url":"https://invented.example.org"}]}""");
        var answer = new LlmAssistant(model, Locals.ASSISTANT).reports().write(interview(Format.SOLO, "有 RDB 和 AOF。"));
        assertThat(answer.report().resources()).extracting(Report.Resource::url).containsExactly("https://example.org/book");
    }

    @Test
    void without_a_summary_that_can_be_shown_the_report_is_local() {
        for (var summary : List.of(" ", "总分 95 分，非常优秀", "建议阅读 https://invented.example.org", "Well done overall")) {
            var answer = write(interview(Format.SOLO, "有 RDB 和 AOF。"), form(summary));
            assertThat(answer.report().summary()).isEqualTo("本地总评");
            assertThat(answer.engine().instead()).isEqualTo("scripted: no summary that can be shown");
        }
    }

    @Test
    void an_interview_without_any_answer_is_not_sent() {
        var model = ScriptedModel.answering(form("基础扎实。"));
        assertThat(new LlmAssistant(model, Locals.ASSISTANT).reports().write(interview(Format.SOLO, null)).engine()).isEqualTo(Locals.ENGINE);
        assertThat(model.asked).isEmpty();
    }

    private static Answer write(Interview interview, LlmReportWriter.Form form) {
        return new LlmAssistant(ScriptedModel.answering(form), Locals.ASSISTANT).reports().write(interview);
    }

    private static LlmReportWriter.Form form(String summary) {
        return new LlmReportWriter.Form(summary, List.of("概念清楚", "多看 www.example.org"), List.of(), "技术上讲得清楚。", null, " ");
    }

    private static Interview interview(Format format, @Nullable String said) {
        return new Interview(format, Language.ZH, List.of(QUESTION), List.of(Locals.grade(QUESTION, said)), List.of());
    }
}
