package io.rehearsal.assistant.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.JobMatcher.Answer;
import io.rehearsal.assistant.local.SampleContents;
import java.util.List;
import org.junit.jupiter.api.Test;

class LlmJobMatcherTest {

    private static final String JD = "熟悉 Java、Kafka，有支付经验";

    @Test
    void the_model_words_strengths_and_suggestions_and_counts_nothing() {
        var answer = match(ScriptedModel.answering(new LlmJobMatcher.Form(List.of("支付网关经历对应支付经验", "精通 Kafka"), List.of("先学习 Kafka 的基本用法", "写上 Flink 经验"))));
        assertThat(answer.engine().name()).isEqualTo("llm");
        assertThat(answer.match().strengths()).containsExactly("支付网关经历对应支付经验");
        assertThat(answer.match().suggestions()).containsExactly("先学习 Kafka 的基本用法");
        assertThat(answer.match().matchScore()).isEqualTo(64);
        assertThat(answer.match().parts()).hasSize(1);
        assertThat(answer.match().missingSkills()).containsExactly("Kafka");
    }

    @Test
    void where_the_model_has_nothing_of_use_the_local_words_stay_and_the_engine_says_why() {
        var answer = match(ScriptedModel.answeringJson("{\"strengths\": [null, \"匹配度 95 分\"]}"));
        assertThat(answer.match().strengths()).containsExactly("本地优点");
        assertThat(answer.engine()).isEqualTo(Locals.ENGINE.insteadOf("scripted: neither a strength nor a suggestion that can be shown"));
    }

    @Test
    void a_long_job_description_is_cut_after_a_sentence_before_it_is_sent() {
        var model = ScriptedModel.failing();
        new LlmAssistant(model, Locals.ASSISTANT).matcher().match(SampleContents.backendZh(), "熟悉 Java 与支付业务。".repeat(2_000));
        var data = (LlmJobMatcher.Data) model.asked.getFirst().data();
        assertThat(data.jobDescription()).hasSizeLessThanOrEqualTo(Excerpt.JOB_DESCRIPTION + 2).endsWith("支付业务。 …");
    }

    private static Answer match(ScriptedModel model) {
        return new LlmAssistant(model, Locals.ASSISTANT).matcher().match(SampleContents.backendZh(), JD);
    }
}
