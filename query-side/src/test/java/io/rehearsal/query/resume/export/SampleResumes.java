package io.rehearsal.query.resume.export;

import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Education;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.OtherSection;
import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import io.rehearsal.events.resume.ResumeContent.Project;
import java.util.Collections;
import java.util.List;

/** Resumes of people who do not exist. */
final class SampleResumes {

    static final ResumeContent CHINESE = new ResumeContent(
            new PersonalInfo("沈知远", "zhiyuan.shen@example.com", "13800138000", 31, "浙江省杭州市西湖区", "8", "https://blog.example.com/zhiyuan"),
            List.of(new Education("江南理工大学", "硕士", "计算机科学与技术", "2014-09", "2017-06",
                            List.of("GPA 3.8/4.0，专业前 5%", "研究方向：分布式存储")),
                    new Education("江南理工大学", "本科", "软件工程", "2010-09", "2014-06", List.of())),
            List.of(new Experience("云帆信息技术有限公司", "高级后端工程师", "2021-03", "至今", null,
                            List.of("负责交易核心链路的设计与开发，日均处理订单 1200 万笔，峰值 QPS 达到 4.5 万",
                                    "主导单体应用拆分为 14 个微服务，制定接口契约与灰度发布规范，并在两个季度内完成迁移，期间没有一次因迁移引起的线上故障",
                                    "带领 5 人小组，负责代码评审与新人培养"),
                            List.of("核心接口 P99 延迟由 380 ms 降至 95 ms", "年度机器成本下降 27%"),
                            List.of("Java", "Spring Boot", "Kafka", "Redis", "MySQL")),
                    new Experience("青禾数据科技有限公司", "后端工程师", "2017-07", "2021-02", "面向零售客户的实时数据平台，服务 300 余家门店。",
                            List.of("开发实时指标计算服务，支持秒级看板", "维护数据接入网关，接入 20 余种数据源"), List.of(), List.of())),
            List.of(new Project("统一库存中心", "技术负责人", "2022-01", "2022-12", "多渠道库存各自维护，超卖率高达 0.8%。",
                            "建设统一的库存中心，向线上与门店提供一致的库存视图。",
                            List.of("设计库存预占与回补模型", "实现基于事件溯源的库存流水"), List.of("超卖率降至 0.01% 以下"),
                            List.of("Axon", "PostgreSQL")),
                    new Project("日志检索平台", null, "2019-05", "2019-11", null, "为研发团队提供秒级日志检索。",
                            List.of(), List.of(), List.of())),
            List.of("Java", "Spring Boot"),
            List.of("编程语言：Java、Go、Python", "中间件：Kafka、Redis、RocketMQ", "熟悉领域驱动设计与事件溯源"),
            List.of("8 年后端经验，擅长高并发系统设计", "2022 年度公司技术突破奖"),
            List.of(new OtherSection("证书", List.of("系统架构设计师（2020）", "CET-6 568 分")),
                    new OtherSection("开源贡献", List.of("fictional-queue 项目维护者，https://git.example.com/fictional-queue"))));

    static final ResumeContent ENGLISH = new ResumeContent(
            new PersonalInfo("Ottilie Farnsworth", "ottilie@example.org", "+44 20 7946 0123", null, "12 Harbour Lane, Bristol", "11",
                    "https://ottilie.example.org"),
            List.of(new Education("University of Westmere", "Bachelor of Science", "Computer Science", "2009-09", "2013-06",
                    List.of("First-class honours", "Dissertation on incremental view maintenance"))),
            List.of(new Experience("Lanternworks Ltd", "Staff Engineer", "2019-04", "至今",
                            "Booking platform for small theatres, 2.3 million tickets a year.",
                            List.of("Own the seat-reservation service, from its data model to its on-call rota",
                                    "Moved 60 nightly batch jobs to streaming, which cut the time from sale to settlement from a day to 40 seconds"),
                            List.of("Raised availability from 99.5% to 99.97%", "Mentored four engineers to senior level"),
                            List.of("Java", "Kotlin", "Kafka", "PostgreSQL", "Terraform")),
                    new Experience("Quillfeather & Sons", "Software Engineer", "2013-07", "2019-03", null,
                            List.of("Built the parcel-tracking API used by 40 carriers"), List.of(), List.of("C#", ".NET", "SQL Server"))),
            List.of(new Project("Tidewatch", "Author", "2020-02", "2021-08", "Local sailors had no reliable tide alerts.", null,
                    List.of("Wrote the forecast importer and the alerting rules"), List.of("1,800 subscribers in the first season"),
                    List.of("Rust", "SQLite"))),
            List.of(),
            List.of("Languages: Java, Kotlin, C#, Rust", "Cloud: AWS, Kubernetes, Terraform"),
            List.of("Backend engineer with eleven years in logistics and ticketing"),
            List.of(new OtherSection("Certifications", List.of("Certified Kubernetes Administrator, 2021")),
                    new OtherSection("Volunteering", List.of("Teaches programming at the Harbour Lane library"))));

    static final ResumeContent ONLY_A_NAME = new ResumeContent(
            new PersonalInfo("欧阳䶮", null, null, null, null, null, null),
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    static final ResumeContent LONG_CHINESE = longer(CHINESE);

    static final ResumeContent LONG_ENGLISH = longer(ENGLISH);

    private SampleResumes() {
    }

    /** A resume with one line among its highlights. */
    static ResumeContent saying(String line) {
        return new ResumeContent(ENGLISH.personalInfo(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(line), List.of());
    }

    private static ResumeContent longer(ResumeContent content) {
        return new ResumeContent(content.personalInfo(), content.education(), repeated(content.experience(), 4), repeated(content.projects(), 5),
                content.skills(), content.skillsRaw(), content.highlights(), content.others());
    }

    private static <T> List<T> repeated(List<T> list, int times) {
        return Collections.nCopies(times, list).stream().flatMap(List::stream).toList();
    }
}
