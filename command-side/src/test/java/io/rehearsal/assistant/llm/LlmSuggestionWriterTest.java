package io.rehearsal.assistant.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.SuggestionWriter.Answer;
import io.rehearsal.assistant.llm.SuggestionsForm.Edit;
import io.rehearsal.assistant.llm.SuggestionsForm.Priority;
import io.rehearsal.assistant.local.SampleContents;
import io.rehearsal.command.resume.ContentEdits;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.Suggestion;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LlmSuggestionWriterTest {

    private static final String JD = "熟悉 Kafka、Kubernetes，日活 5000 万";
    private static final Edit GOOD = edit("负责订单系统的设计与开发", "设计并开发订单系统，[结果，如提升的百分比]");

    @Test
    void an_edit_of_the_resumes_own_text_is_passed_on() {
        var answer = suggest(SampleContents.backendZh(), GOOD);
        assertThat(answer.engine().name()).isEqualTo("llm");
        assertThat(answer.suggestions()).containsExactly(new Suggestion(0, "high", "具体动作开头", "工作经历第一条", GOOD.before(), GOOD.after(), "先说做了什么"));
        assertThat(ContentEdits.of(SampleContents.backendZh(), answer.suggestions(), SampleContents.LEXICON).applied()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "设计并开发订单系统，接入 Kafka", "设计并开发订单系统，服务 5000 万用户", "设计并开发订单系统，效率提升 30%", "设计并开发订单系统，性能翻倍",
            "设计并开发腾讯公司的订单系统", "设计并开发阿里巴巴订单系统", "在 Google 设计并开发订单系统", "主导三个团队设计订单系统，共两百人"})
    void an_after_with_a_skill_a_number_or_an_employer_that_the_resume_does_not_have_is_dropped(String after) {
        assertThat(suggest(SampleContents.backendZh(), edit("负责订单系统的设计与开发", after)).engine().instead()).contains("no suggestion");
    }

    @ParameterizedTest
    @CsvSource({
            "I worked on the checkout page, Built the checkout page at Amazon",
            "I worked on the checkout page, Built the checkout page with React",
            "I worked on the checkout page, Built twelve checkout pages",
            "I worked on the checkout page, Increased revenue by 40 million"})
    void so_it_is_in_english(String before, String after) {
        assertThat(suggest(SampleContents.engineerEn(), english(before, after)).engine().name()).isEqualTo("local");
        assertThat(suggest(SampleContents.engineerEn(), english(before, "Built the checkout page, [result, e.g. the percentage saved]")).engine().name())
                .isEqualTo("llm");
    }

    @Test
    void the_jobs_word_for_a_skill_of_the_resumes_own_may_come_in() {
        assertThat(suggest(SampleContents.backendZh(), edit("了解 Docker、k8s、github 协作流程", "了解 Docker、Kubernetes、GitHub 协作流程")).suggestions()).hasSize(1);
    }

    @Test
    void a_before_that_stands_nowhere_or_in_several_texts_or_is_no_statement_is_dropped() {
        var answer = suggest(SampleContents.backendZh(), GOOD,
                edit("负责推荐系统的设计与开发", "设计推荐系统"), edit("redis", "Redis"), edit("云帆网络科技有限公司", "云帆网络科技"), edit("程知远", "程远"), edit("5", "6"));
        assertThat(answer.suggestions()).extracting(Suggestion::before).containsExactly(GOOD.before());
    }

    @Test
    void an_after_that_changes_nothing_or_is_blank_or_in_another_language_is_dropped() {
        var answer = suggest(SampleContents.backendZh(), GOOD, edit("负责后端开发工作", "负责后端开发工作"), edit("负责后端开发工作", " "),
                edit("负责后端开发工作", "develops the back end"));
        assertThat(answer.suggestions()).hasSize(1);
    }

    @Test
    void two_edits_of_the_same_words_are_one() {
        assertThat(suggest(SampleContents.backendZh(), GOOD, edit("订单系统的设计与开发", "订单系统设计、开发"), GOOD).suggestions()).hasSize(1);
    }

    @Test
    void an_edit_that_takes_a_figure_away_is_dropped() {
        var answer = suggest(SampleContents.strongZh(), edit("设计多级缓存方案，核心接口 P99 从 420ms 降到 90ms，支撑峰值 3 万 QPS", "设计缓存方案"),
                edit("编写接入文档并培训 4 个团队", "编写接入文档，培训 4 个团队"));
        assertThat(answer.suggestions()).extracting(Suggestion::after).containsExactly("编写接入文档，培训 4 个团队");
    }

    @Test
    void where_none_is_left_the_local_rules_suggest() {
        var answer = suggest(SampleContents.backendZh(), edit("没有这句话", "也没有这句"));
        assertThat(answer.suggestions()).isEqualTo(Locals.ASSISTANT.suggestions().suggest(SampleContents.backendZh(), JD).suggestions());
        assertThat(answer.engine().instead()).isNotNull();
    }

    private static Answer suggest(ResumeContent content, Edit... edits) {
        return new LlmAssistant(ScriptedModel.answering(new SuggestionsForm(Arrays.asList(edits))), Locals.ASSISTANT).suggestions().suggest(content, JD);
    }

    private static Edit edit(String before, String after) {
        return new Edit(Priority.HIGH, "具体动作开头", "工作经历第一条", before, after, "先说做了什么");
    }

    private static Edit english(String before, String after) {
        return new Edit(null, "Open with the action", "Experience", before, after, "It says what was done");
    }
}
