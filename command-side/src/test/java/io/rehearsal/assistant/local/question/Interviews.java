package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.QuestionWriter.Brief;
import io.rehearsal.assistant.QuestionWriter.Passage;
import io.rehearsal.assistant.local.SampleContents;
import io.rehearsal.assistant.local.reading.Language;
import io.rehearsal.assistant.local.reading.Vocabulary;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Education;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Briefs of invented interviews, and what is asked in them. */
final class Interviews {

    static final String BACKEND_ZH = """
            职位：高级Java后端工程师
            岗位职责：
            1. 负责交易平台核心系统的设计与开发，保证高可用；
            2. 与产品、测试协作，推动需求按时上线。
            任职要求：
            1. 本科及以上学历，3年以上Java开发经验；
            2. 精通Java、Spring Boot，熟悉MySQL、Redis；
            3. 熟悉 Kafka 等消息队列，有高并发系统经验；
            4. 熟悉 Elasticsearch 者优先；
            5. 良好的沟通能力和团队合作精神。
            """;

    static final String PAYMENTS_EN = """
            Senior Software Engineer, Payments
            We are looking for an engineer with 5 years of experience.
            - Design and build booking and payment APIs in Java and Spring Boot
            - Own services in production on Kubernetes and AWS
            - Solid knowledge of PostgreSQL and Kafka
            - Strong communication skills
            - Nice to have: Terraform
            """;

    static final String WARD_ZH = """
            招聘岗位：病区护士
            岗位职责：
            1. 负责病区患者的基础护理与病情观察；
            2. 严格执行查对制度，准确执行医嘱；
            3. 指导实习护士完成带教计划。
            任职要求：大专及以上学历，护理专业；责任心强，良好的沟通能力。
            """;

    static final Passage PERSISTENCE = new Passage("document-3#12", "缓存笔记.md", """
            # 持久化
            RDB 会定期把内存快照写入磁盘文件，恢复速度快，但会丢失最后一次快照之后的数据。AOF 把每条写命令追加到日志，数据更安全，但文件更大、恢复更慢。
            混合持久化结合了两者，先写快照再追加增量命令。""");

    static final LocalQuestionWriter WRITER = new LocalQuestionWriter(SampleContents.LEXICON);

    private Interviews() {
    }

    static Brief solo(Language language, @Nullable ResumeContent resume, @Nullable String jobDescription) {
        return new Brief(Format.SOLO, language, resume, jobDescription, null, Difficulty.MEDIUM, List.of(), 10, List.of(), 1);
    }

    static Brief panel(Language language, @Nullable ResumeContent resume, String position) {
        return new Brief(Format.PANEL, language, resume, null, position, Difficulty.MEDIUM, List.of(), 9, List.of(), 1);
    }

    static Brief with(Brief brief, int count, Difficulty difficulty, long seed) {
        return new Brief(brief.format(), brief.language(), brief.resume(), brief.jobDescription(), brief.position(),
                difficulty, brief.passages(), count, brief.earlier(), seed);
    }

    static Brief with(Brief brief, List<Passage> passages) {
        return new Brief(brief.format(), brief.language(), brief.resume(), brief.jobDescription(), brief.position(),
                brief.difficulty(), passages, brief.count(), brief.earlier(), brief.seed());
    }

    /** The next interview of somebody who was asked these questions before, the latest first. */
    static Brief after(Brief brief, List<String> earlier, long seed) {
        return new Brief(brief.format(), brief.language(), brief.resume(), brief.jobDescription(), brief.position(),
                brief.difficulty(), brief.passages(), brief.count(), earlier, seed);
    }

    static List<Question> ask(Brief brief) {
        return WRITER.write(brief).questions();
    }

    static Set<String> texts(Brief brief) {
        return ask(brief).stream().map(Question::text).collect(Collectors.toSet());
    }

    /** Share of the shorter text's words that stand in the other. */
    static double overlap(String one, String other) {
        var first = Vocabulary.of(one).words();
        var second = Vocabulary.of(other).words();
        return (double) first.stream().filter(second::contains).count() / Math.max(1, Math.min(first.size(), second.size()));
    }

    static ResumeContent nurse() {
        return resume(new Experience("临江区第二医院", "护士", "2018-07", "至今", null, List.of(
                "负责心内科 42 张床位的日常护理", "带教实习护士 12 名，考核全部合格", "处理患者及家属投诉", "参与编写科室交接班流程"),
                List.of("护理差错率下降 30%"), List.of()));
    }

    static ResumeContent accountant() {
        return resume(new Experience("Brightwater Accounting", "Accountant", "2016-02", "至今", null, List.of(
                "Prepared monthly closings for 14 clients", "Reconciled accounts payable with suppliers",
                "Trained two junior clerks in the closing process"),
                List.of("Reduced the closing time from 9 to 5 days"), List.of()));
    }

    static ResumeContent productManager() {
        return resume(new Experience("青枣科技", "产品经理", "2019-03", "至今", null, List.of(
                "负责会员体系从0到1的设计与上线", "组织用户访谈 40 场，输出需求优先级", "跨部门协调研发、设计与运营推进版本发布"),
                List.of("次月留存率从 21% 提升到 29%"), List.of()));
    }

    static ResumeContent resume(Experience... jobs) {
        return new ResumeContent(new PersonalInfo(null, null, null, null, null, null, null), List.<Education>of(), List.of(jobs), List.of(),
                List.of(), List.of(), List.of(), List.of());
    }
}
