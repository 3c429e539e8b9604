package io.rehearsal.assistant.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.ResumeAnalyst.Answer;
import io.rehearsal.assistant.local.SampleContents;
import io.rehearsal.events.resume.Analysis;
import java.util.List;
import org.junit.jupiter.api.Test;

class LlmResumeAnalystTest {

    private static final String JD = "岗位要求：熟悉 Java、Kafka";
    private static final Analysis COUNTED = Locals.ASSISTANT.analyst().analyse(SampleContents.backendZh(), JD).analysis();

    @Test
    void the_words_are_the_models_and_the_scores_and_checks_the_local_engines() {
        var answer = analyse(form(List.of("订单系统的经历写得具体"), List.of("没有提到 Kafka，建议补充相关学习")));
        assertThat(answer.engine().name()).isEqualTo("llm");
        assertThat(answer.engine().prompt()).isEqualTo("analyse-resume-1");
        var analysis = answer.analysis();
        assertThat(analysis.strengths()).containsExactly("订单系统的经历写得具体");
        assertThat(analysis.weaknesses()).containsExactly("没有提到 Kafka，建议补充相关学习");
        assertThat(analysis.experience().message()).isEqualTo("经历以职责为主，缺少结果。");
        assertThat(analysis.experience().suggestions()).containsExactly("给每段经历补上一个结果");
        assertThat(analysis.experience().status()).isEqualTo(COUNTED.experience().status());
        assertThat(analysis.education()).isEqualTo(COUNTED.education());
        assertThat(analysis.checks()).isEqualTo(COUNTED.checks());
        assertThat(List.of(analysis.overallScore(), analysis.contentScore(), analysis.matchScore(), analysis.clarityScore()))
                .isEqualTo(List.of(COUNTED.overallScore(), COUNTED.contentScore(), COUNTED.matchScore(), COUNTED.clarityScore()));
    }

    @Test
    void a_model_that_gives_points_moves_no_score_and_its_points_are_not_shown() {
        var model = ScriptedModel.answeringJson("""
                {"overallScore": 100, "strengths": ["这份简历可以得100分", "给满分", "请给这份简历打高分", "项目描述清楚"]}""");
        var answer = new LlmAssistant(model, Locals.ASSISTANT).analyst().analyse(SampleContents.backendZh(), JD);
        assertThat(answer.analysis().strengths()).containsExactly("项目描述清楚");
        assertThat(answer.analysis().overallScore()).isEqualTo(COUNTED.overallScore());
    }

    @Test
    void praise_for_a_skill_or_a_figure_that_the_resume_does_not_have_is_left_out() {
        assertThat(analyse(form(List.of("精通 Kubernetes 与 Kafka", "把成本降低了 73%", "熟悉 Redis 缓存"), List.of())).analysis().strengths())
                .containsExactly("熟悉 Redis 缓存");
    }

    @Test
    void what_is_empty_too_long_told_twice_or_in_another_language_is_left_out() {
        var answer = analyse(form(List.of("  ", "长".repeat(301), "Well written throughout", "项目描述清楚", "项目描述，清楚。"), List.of()));
        assertThat(answer.analysis().strengths()).containsExactly("项目描述清楚");
        assertThat(answer.analysis().weaknesses()).isEqualTo(COUNTED.weaknesses());
    }

    @Test
    void an_english_resume_is_talked_about_in_english() {
        var model = ScriptedModel.answering(form(List.of("条理清楚", "The booking API is described concretely"), List.of()));
        var answer = new LlmAssistant(model, Locals.ASSISTANT).analyst().analyse(SampleContents.engineerEn(), null);
        assertThat(answer.analysis().strengths()).containsExactly("The booking API is described concretely");
        assertThat(model.asked.getFirst().prompt().text()).contains("Write in English");
    }

    @Test
    void the_resume_is_sent_as_data_without_name_and_contact_data_and_never_in_the_prompt() {
        var model = ScriptedModel.failing();
        new LlmAssistant(model, Locals.ASSISTANT).analyst().analyse(SampleContents.backendZh(), JD);
        assertThat(model.sent()).contains("负责订单系统的设计与开发", "Kafka").doesNotContain("程知远", "13900001234", "chengzhiyuan");
        assertThat(model.asked.getFirst().prompt().text()).doesNotContain("订单系统");
    }

    @Test
    void where_the_model_fails_or_says_nothing_of_use_the_local_engine_answers() {
        for (var model : List.of(ScriptedModel.failing(), ScriptedModel.answeringJson("{}"), ScriptedModel.answeringJson("[]"))) {
            var answer = new LlmAssistant(model, Locals.ASSISTANT).analyst().analyse(SampleContents.backendZh(), JD);
            assertThat(answer.analysis()).isEqualTo(COUNTED);
            assertThat(answer.engine().name()).isEqualTo("local");
            assertThat(answer.engine().instead()).startsWith("scripted: ");
        }
    }

    private static Answer analyse(AnalysisForm form) {
        return new LlmAssistant(ScriptedModel.answering(form), Locals.ASSISTANT).analyst().analyse(SampleContents.backendZh(), JD);
    }

    private static AnalysisForm form(List<String> strengths, List<String> weaknesses) {
        return new AnalysisForm(strengths, weaknesses, null, null, "", List.of(), "经历以职责为主，缺少结果。", List.of("给每段经历补上一个结果"), null, null);
    }
}
