package io.rehearsal.assistant.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.ResumeParser.Parse;
import io.rehearsal.assistant.documents.ExtractedText;
import io.rehearsal.assistant.llm.ResumeForm.Job;
import io.rehearsal.assistant.llm.ResumeForm.Other;
import io.rehearsal.assistant.llm.ResumeForm.Study;
import io.rehearsal.events.resume.ContentText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LlmResumeParserTest {

    private static final String TEXT = """
            程知远
            29岁 | 13900001234 | chengzhiyuan@example.org
            工作年限：5年

            工作经历
            云帆网络科技有限公司\tJava开发工程师\t2020.03 - 至今
            • 负责订单系统的设计与开发，支撑
            每日百万订单
            • 使用 Springboot 与 Mysql
            云帆网络科技有限公司\t实习生\t2019年7月-2019年12月
            • 编写接口文档

            教育经历
            临江理工大学 本科 软件工程 2014.09-2018.06

            专业技能
            熟悉Java、Springboot、redis
            证书
            CET-6
            """;

    @Test
    void what_stands_in_the_text_is_kept_as_it_is_printed_with_its_origin() {
        var parse = parse(form("程知远", "２９岁", job("云帆网络科技有限公司", "2020-03", "至今", List.of("负责订单系统的设计与开发，支撑每日百万订单", "使用springboot与mysql"))));
        assertThat(parse.engine()).isEqualTo(ScriptedModel.engine(new Prompt("parse-resume-1", "")));
        assertThat(parse.content().personalInfo().name()).isEqualTo("程知远");
        assertThat(parse.content().personalInfo().age()).isEqualTo(29);
        assertThat(parse.content().personalInfo().workYears()).isEqualTo("5");
        assertThat(parse.content().experience().getFirst().responsibilities()).containsExactly("负责订单系统的设计与开发，支撑每日百万订单", "使用 Springboot 与 Mysql");
        assertThat(parse.content().others()).singleElement().satisfies(other -> assertThat(other.lines()).containsExactly("CET-6"));
        for (var leaf : ContentText.leaves(parse.content())) {
            assertThat(parse.origins()).as(leaf.path()).anyMatch(origin -> origin.path().equals(leaf.path()));
        }
        assertThat(printed(parse, "experience[0].company")).isEqualTo("云帆网络科技有限公司");
        assertThat(printed(parse, "personalInfo.workYears")).isEqualTo("5年");
    }

    @Test
    void dates_take_the_contents_form_however_the_model_writes_them() {
        var parse = parse(form("程知远", null,
                job("云帆网络科技有限公司", "2020.03", "present", List.of("负责订单系统的设计与开发")),
                job("云帆网络科技有限公司", "2019年7月", "2019-12", List.of("编写接口文档"))));
        assertThat(parse.content().experience()).extracting(job -> job.startDate() + "/" + job.endDate()).containsExactly("2020-03/至今", "2019-07/2019-12");
        assertThat(printed(parse, "experience[1].startDate")).isEqualTo("2019年7月");
    }

    @Test
    void two_entries_of_one_employer_stand_at_their_own_places() {
        var parse = parse(form("程知远", null,
                job("云帆网络科技有限公司", "2020-03", "至今", List.of("使用 Springboot 与 Mysql")),
                job("云帆网络科技有限公司", "2019-07", "2019-12", List.of("编写接口文档"))));
        assertThat(origin(parse, "experience[0].company")).isEqualTo(TEXT.indexOf("云帆"));
        assertThat(origin(parse, "experience[1].company")).isEqualTo(TEXT.lastIndexOf("云帆"));
    }

    @Test
    void a_value_that_stands_nowhere_is_dropped_and_so_is_an_entry_without_any_other() {
        var parse = parse(form("程知远", "31岁",
                job("腾讯", "2010-01", "2012-01", List.of()),
                job("云帆网络科技有限公司", "2021-03", "至今", List.of("负责订单系统的设计与开发", "将性能提升了300%"))));
        assertThat(parse.engine().name()).isEqualTo("llm");
        assertThat(parse.content().personalInfo().age()).isNull();
        assertThat(parse.content().experience()).singleElement().satisfies(job -> {
            assertThat(job.startDate()).isNull();
            assertThat(job.responsibilities()).containsExactly("负责订单系统的设计与开发");
        });
        assertThat(parse.origins()).noneMatch(origin -> origin.path().startsWith("experience[1]"));
    }

    @Test
    void a_value_is_not_found_inside_a_word_or_a_number() {
        var parse = parse(form("程知远", "23", job("云帆网络科技有限公司", null, null, List.of("Spring", "ava"))));
        assertThat(parse.content().personalInfo().age()).isNull();
        assertThat(parse.content().experience().getFirst().responsibilities()).isEmpty();
    }

    @Test
    void a_word_that_a_line_broke_is_found_with_its_hyphen_and_without() {
        var lines = "Ada Whitcombe\nHarbour Labs\nBuilt the imple-\nmentation of cross-\ncluster sync\n";
        var said = "Built the implementation of cross-cluster sync";
        var form = new ResumeForm("Ada Whitcombe", null, null, null, null, null, null, null, List.of(job("Harbour Labs", null, null, List.of(said))),
                null, null, null, null);
        var parse = new LlmAssistant(ScriptedModel.answering(form), Locals.ASSISTANT).parser().parse(text(lines));
        assertThat(parse.engine().name()).isEqualTo("llm");
        assertThat(parse.content().experience().getFirst().responsibilities()).containsExactly(said);
    }

    @Test
    void skills_are_normalised_by_the_lexicon_as_the_local_engine_does() {
        assertThat(parse(form("程知远", null, job("云帆网络科技有限公司", null, null, List.of()))).content().skills())
                .containsExactly("Java", "Spring Boot", "Redis");
    }

    @Test
    void an_answer_of_which_more_than_a_third_is_invented_is_not_used_at_all() {
        var parse = parse(form("李雷", "40", job("腾讯", "2001-01", "2002-01", List.of("主导微信支付", "带领百人团队", "年营收翻倍"))));
        assertThat(parse.engine().name()).isEqualTo("local");
        assertThat(parse.engine().instead()).contains("do not stand in the resume");
        assertThat(parse.content().personalInfo().name()).isEqualTo("程知远");
    }

    @Test
    void an_answer_that_leaves_out_most_of_the_resume_is_not_used_either() {
        var parse = parse(new ResumeForm("程知远", null, null, null, null, null, null, null, null, null, null, null, null));
        assertThat(parse.engine().instead()).contains("left out");
        assertThat(parse.content().experience()).isNotEmpty();
    }

    @Test
    void a_text_longer_than_is_sent_is_read_by_the_local_engine_whole() {
        var model = ScriptedModel.failing();
        var parse = new LlmAssistant(model, Locals.ASSISTANT).parser().parse(text(TEXT + "一行文字\n".repeat(7000)));
        assertThat(model.asked).isEmpty();
        assertThat(parse.engine().name()).isEqualTo("local");
        assertThat(parse.engine().instead()).contains("30000 characters");
    }

    private static ResumeForm form(String name, @Nullable String age, Job... jobs) {
        return new ResumeForm(name, "chengzhiyuan@example.org", "13900001234", age, null, "5年", null,
                List.of(new Study("临江理工大学", "本科", "软件工程", "2014.09", "2018.06", null)), List.of(jobs), null,
                List.of("熟悉Java、Springboot、redis"), null, List.of(new Other("证书", List.of("CET-6"))));
    }

    private static Job job(String company, @Nullable String start, @Nullable String end, List<String> responsibilities) {
        return new Job(company, null, start, end, null, responsibilities, null, null);
    }

    private static Parse parse(ResumeForm form) {
        return new LlmAssistant(ScriptedModel.answering(form), Locals.ASSISTANT).parser().parse(text(TEXT));
    }

    private static ExtractedText text(String text) {
        var lines = new ArrayList<ExtractedText.Line>();
        int start = 0;
        for (var line : text.split("\n")) {
            lines.add(new ExtractedText.Line(start, start + line.length(), 0, false, 0, 0, 0));
            start += line.length() + 1;
        }
        return new ExtractedText("txt", text, lines);
    }

    private static String printed(Parse parse, String path) {
        var origin = parse.origins().stream().filter(it -> it.path().equals(path)).findFirst().orElseThrow();
        return TEXT.substring(origin.start(), origin.end());
    }

    private static int origin(Parse parse, String path) {
        return parse.origins().stream().filter(it -> it.path().equals(path)).findFirst().orElseThrow().start();
    }
}
