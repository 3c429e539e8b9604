package io.rehearsal.assistant.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.QuestionWriter.Answer;
import io.rehearsal.assistant.QuestionWriter.Brief;
import io.rehearsal.assistant.QuestionWriter.Passage;
import io.rehearsal.assistant.llm.QuestionsForm.Proposed;
import io.rehearsal.assistant.local.SampleContents;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.Question.Source;
import io.rehearsal.events.interview.Question.Source.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LlmQuestionWriterTest {

    private static final List<String> POINTS = List.of("说明原理", "给出例子", "谈到取舍");
    private static final List<String> TEXTS = List.of("Redis 的持久化有哪几种方式？", "你如何设计一个秒杀系统？", "Java 的线程池怎样调参？", "分库分表之后怎么做分页？");

    @Test
    void as_many_as_wanted_are_taken_and_numbered_in_their_order() {
        var answer = write(solo(3), TEXTS.stream().map(text -> technical(text)).toList());
        assertThat(answer.engine().prompt()).isEqualTo("ask-questions-2");
        assertThat(answer.questions()).extracting(Question::text).isEqualTo(TEXTS.subList(0, 3));
        assertThat(answer.questions()).extracting(Question::id).containsExactly(1, 2, 3);
        assertThat(answer.questions()).allMatch(question -> question.interviewer() == null);
    }

    @Test
    void what_is_missing_is_filled_with_local_ones_and_no_two_are_alike() {
        var answer = write(solo(4), List.of(technical(TEXTS.get(0)), technical("Redis的持久化有哪几种方式"), technical("请谈谈垃圾回收与内存布局？")));
        assertThat(answer.questions()).extracting(Question::text)
                .containsExactly(TEXTS.get(0), "请谈谈垃圾回收与内存布局？", "请谈谈事务隔离级别？", "请谈谈消息可靠投递？");
        assertThat(answer.questions()).extracting(Question::id).containsExactly(1, 2, 3, 4);
        assertThat(answer.engine().name()).isEqualTo("llm");
    }

    @Test
    void a_question_without_a_text_a_category_or_enough_points_is_not_asked() {
        var answer = write(solo(2), List.of(technical(TEXTS.get(0)),
                proposed(" ", Category.TECHNICAL, null, POINTS), proposed(TEXTS.get(1), null, null, POINTS),
                proposed(TEXTS.get(2), Category.TECHNICAL, null, List.of("一个", "一个", "另一个")), technical("What is a thread pool?")));
        assertThat(answer.questions()).extracting(Question::text).containsExactly(TEXTS.get(0), "请谈谈垃圾回收与内存布局？");
    }

    @Test
    void more_than_six_points_are_cut() {
        var points = List.of("甲一", "乙二", "丙三", "丁四", "戊五", "己六", "庚七");
        assertThat(write(solo(1), List.of(proposed(TEXTS.get(0), Category.TECHNICAL, null, points))).questions().getFirst().expectedPoints())
                .isEqualTo(points.subList(0, 6));
    }

    @Test
    void a_source_is_kept_where_it_stands_and_dropped_where_it_stands_nowhere() {
        var quoted = new Proposed(TEXTS.get(0), Category.TECHNICAL, Difficulty.HARD, null, "Redis", POINTS, null,
                List.of("本人负责对库存接口进行优化，使用redis做缓存", "熟悉 Redis 集群", "AOF 与 RDB", "带领百人团队"));
        assertThat(write(solo(1), List.of(quoted)).questions().getFirst().sources()).containsExactly(
                new Source(Kind.RESUME, "本人负责对库存接口进行优化，使用Redis做缓存", "experience[0].responsibilities[1]"),
                new Source(Kind.REQUIREMENT, "熟悉 Redis 集群", null),
                new Source(Kind.PASSAGE, "AOF 与 RDB", "document-3#12"));
    }

    @Test
    void a_question_about_the_persons_work_has_the_resume_behind_it_or_is_not_asked() {
        var unfounded = new Proposed("你在腾讯主导的项目遇到过什么困难？", Category.PROJECT, null, null, "项目", POINTS, null, List.of("腾讯"));
        var founded = new Proposed("订单系统的设计里最难的是什么？", Category.PROJECT, null, null, "订单系统", POINTS, null, List.of("负责订单系统的设计与开发"));
        assertThat(write(solo(1), List.of(unfounded, founded)).questions()).extracting(Question::text).containsExactly(founded.text());
    }

    @Test
    void a_panel_asks_in_turns_and_everybody_asks() {
        var answer = write(panel(4), List.of(
                panelist("期望怎样的团队氛围？", Category.CAREER, Interviewer.HR), panelist("讲一次与同事的冲突？", Category.BEHAVIORAL, null),
                technical(TEXTS.get(0)), technical(TEXTS.get(1)), technical(TEXTS.get(2))));
        assertThat(answer.engine().prompt()).isEqualTo("ask-panel-1");
        assertThat(answer.questions()).extracting(Question::interviewer)
                .containsExactly(Interviewer.TECHNICAL, Interviewer.TECHNICAL, Interviewer.BEHAVIORAL, Interviewer.HR);
        assertThat(answer.questions()).extracting(Question::text).containsExactly(TEXTS.get(0), TEXTS.get(1), "讲一次与同事的冲突？", "期望怎样的团队氛围？");
    }

    @Test
    void an_interviewer_whom_the_model_forgot_asks_local_questions() {
        var answer = write(panel(3), List.of(technical(TEXTS.get(0)), panelist("讲一次与同事的冲突？", Category.BEHAVIORAL, null)));
        assertThat(answer.questions()).extracting(Question::text).containsExactly(TEXTS.get(0), "讲一次与同事的冲突？", "请谈谈消息可靠投递？");
        assertThat(answer.questions()).extracting(Question::interviewer).containsExactly(Interviewer.values());
    }

    @Test
    void with_fewer_than_half_of_the_questions_usable_all_are_local() {
        var answer = write(solo(3), List.of(technical(TEXTS.get(0))));
        assertThat(answer.questions()).isEqualTo(Locals.ASSISTANT.questions().write(solo(3)).questions());
        assertThat(answer.engine().instead()).isEqualTo("scripted: only 1 of 3 questions can be asked");
    }

    @Test
    void where_the_model_fails_the_local_questions_are_asked() {
        for (var model : List.of(ScriptedModel.failing(), ScriptedModel.answeringJson("{}"), ScriptedModel.answeringJson("{\"questions\":[{}]}"))) {
            var answer = new LlmAssistant(model, Locals.ASSISTANT).questions().write(solo(2));
            assertThat(answer.questions()).hasSize(2);
            assertThat(answer.engine().name()).isEqualTo("local");
        }
    }

    @Test
    void many_and_long_passages_are_cut_before_they_are_sent() {
        var passages = new ArrayList<Passage>();
        for (int i = 0; i < 40; i++) {
            passages.add(new Passage("document-1#" + i, "笔记.pdf", "缓存会失效。".repeat(1_000)));
        }
        var model = ScriptedModel.failing();
        new LlmAssistant(model, Locals.ASSISTANT).questions().write(brief(Format.SOLO, 1, passages));
        var sent = ((LlmQuestionWriter.Data) model.asked.getFirst().data()).passages();
        assertThat(sent).hasSize(Excerpt.PASSAGES).allSatisfy(passage -> assertThat(passage.text()).hasSizeLessThanOrEqualTo(Excerpt.PASSAGE + 2).endsWith("失效。 …"));
        assertThat(model.sent()).doesNotContain("程知远");
    }

    private static Answer write(Brief brief, List<Proposed> proposed) {
        return new LlmAssistant(ScriptedModel.answering(new QuestionsForm(proposed)), Locals.ASSISTANT).questions().write(brief);
    }

    private static Proposed technical(String text) {
        return proposed(text, Category.TECHNICAL, null, POINTS);
    }

    private static Proposed panelist(String text, Category category, @Nullable Interviewer interviewer) {
        return proposed(text, category, interviewer, POINTS);
    }

    private static Proposed proposed(String text, @Nullable Category category, @Nullable Interviewer interviewer, List<String> points) {
        return new Proposed(text, category, Difficulty.MEDIUM, interviewer, "Java", points, "参考回答", List.of());
    }

    private static Brief solo(int count) {
        return brief(Format.SOLO, count, List.of(new Passage("document-3#12", "redis.md", "持久化有 AOF 与 RDB 两种。")));
    }

    private static Brief panel(int count) {
        return brief(Format.PANEL, count, List.of());
    }

    private static Brief brief(Format format, int count, List<Passage> passages) {
        return new Brief(format, Language.ZH, SampleContents.backendZh(), "要求：熟悉 Redis 集群", "后端工程师", Difficulty.MEDIUM, passages, count, List.of(), 7);
    }
}
