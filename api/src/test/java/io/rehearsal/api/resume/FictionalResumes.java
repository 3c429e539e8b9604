package io.rehearsal.api.resume;

import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Education;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.OtherSection;
import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import io.rehearsal.events.resume.ResumeContent.Project;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Resumes of people who do not exist, each with another shape. */
final class FictionalResumes {

    /** Everything that a content can hold. */
    static final ResumeContent CHINESE_ENGINEER = new ResumeContent(
            new PersonalInfo("沈知远", "zhiyuan.shen@example.com", "13800138000", 31, "浙江省杭州市西湖区", "8", "https://blog.example.com/zhiyuan"),
            List.of(new Education("江南理工大学", "硕士", "计算机科学与技术", "2014-09", "2017-06",
                            List.of("GPA 3.8/4.0，专业前 5%", "研究方向：分布式存储与一致性协议")),
                    new Education("江南理工大学", "本科", "软件工程", "2010-09", "2014-06", List.of())),
            List.of(new Experience("云帆信息技术有限公司", "高级后端工程师", "2021-03", "至今", null,
                            List.of("负责交易核心链路的设计与开发，日均处理订单 1200 万笔，峰值 QPS 达到 4.5 万",
                                    "主导单体应用拆分为 14 个微服务，制定接口契约与灰度发布规范，并在两个季度内完成迁移，期间没有一次因迁移引起的线上故障；迁移后每周发布次数由 1 次增加到 9 次",
                                    "带领 5 人小组，负责代码评审与新人培养"),
                            List.of("核心接口 P99 延迟由 380 ms 降至 95 ms", "年度机器成本下降 27%"),
                            List.of("Java", "Spring Boot", "Kafka", "Redis", "MySQL")),
                    new Experience("青禾数据科技有限公司", "后端工程师", "2017-07", "2021-02", "面向零售客户的实时数据平台，服务 300 余家门店。",
                            List.of("开发实时指标计算服务，支持秒级看板", "维护数据接入网关，接入 20 余种数据源"), List.of(), List.of("Flink", "ClickHouse"))),
            List.of(new Project("统一库存中心", "技术负责人", "2022-01", "2022-12", "多渠道库存各自维护，超卖率高达 0.8%。",
                            "建设统一的库存中心，向线上与门店提供一致的库存视图。",
                            List.of("设计库存预占与回补模型", "实现基于事件溯源的库存流水"), List.of("超卖率降至 0.01% 以下"),
                            List.of("Axon", "PostgreSQL")),
                    new Project("日志检索平台", null, "2019-05", "2019-11", null, "为研发团队提供秒级日志检索。",
                            List.of(), List.of(), List.of("Elasticsearch"))),
            List.of(),
            List.of("编程语言：Java、Go、Python", "中间件：Kafka、Redis、RocketMQ", "熟悉领域驱动设计与事件溯源"),
            List.of("8 年后端经验，擅长高并发系统设计", "2022 年度公司技术突破奖"),
            List.of(new OtherSection("证书", List.of("系统架构设计师（2020）", "CET-6 568 分")),
                    new OtherSection("兴趣爱好", List.of("长跑：连续三年完成全程马拉松", "摄影"))));

    /** Long texts that wrap, words with hyphens and slashes, names with separators. */
    static final ResumeContent ENGLISH_ENGINEER = new ResumeContent(
            new PersonalInfo("Ottilie Farnsworth", "ottilie@example.org", "+44 20 7946 0123", null, "12 Harbour Lane, Bristol", "11",
                    "https://ottilie.example.org"),
            List.of(new Education("University of Westmere", "Bachelor of Science", "Computer Science", "2009-09", "2013-06",
                    List.of("First-class honours", "Dissertation on incremental view maintenance"))),
            List.of(new Experience("Lanternworks Ltd", "Staff Engineer", "2019-04", "至今",
                            "Booking platform for small theatres that sells 2.3 million tickets a year in seven countries, run by a team of eleven people.",
                            List.of("Own the seat-reservation service, from its data model to its on-call rota",
                                    "Moved 60 nightly batch jobs to streaming, which cut the time from sale to settlement from a day to 40 seconds and made the end-of-month close a matter of minutes",
                                    "Introduced contract tests between 14 services, so that a back-end/front-end mismatch is found before review"),
                            List.of("Raised availability from 99.5% to 99.97%", "Mentored four engineers to senior level"),
                            List.of("Java", "Kotlin", "Kafka", "PostgreSQL", "Terraform")),
                    new Experience("Quillfeather & Sons", "Software Engineer", "2013-07", "2019-03", null,
                            List.of("Built the parcel-tracking API used by 40 carriers"), List.of(), List.of("C#", ".NET", "SQL Server"))),
            List.of(new Project("Tidewatch", "Lead Developer", "2020-02", "2021-08", "Local sailors had no reliable tide alerts.", null,
                    List.of("Wrote the forecast importer and the alerting rules"), List.of("1,800 subscribers in the first season"),
                    List.of("Rust", "SQLite"))),
            List.of(),
            List.of("Languages: Java, Kotlin, C#, Rust", "Cloud: AWS, Kubernetes, Terraform"),
            List.of("Backend engineer with eleven years in logistics and ticketing"),
            List.of(new OtherSection("Certifications", List.of("Certified Kubernetes Administrator, 2021")),
                    new OtherSection("Volunteering", List.of("Teaches programming at the Harbour Lane library"))));

    /** A first job sought: one school, an internship, no work years, years without months. */
    static final ResumeContent CHINESE_GRADUATE = new ResumeContent(
            new PersonalInfo("林晚舟", "wanzhou.lin@example.com", "13900139000", null, null, null, null),
            List.of(new Education("海城师范大学", "本科", "统计学", "2021", "2025", List.of("主修课程：概率论、数理统计、机器学习"))),
            List.of(new Experience("星图科技有限公司", "数据分析实习生", "2024-06", "2024-09", null,
                    List.of("整理用户行为数据，搭建留存分析看板", "撰写周报，向产品团队汇报异常波动"), List.of(), List.of("Python", "SQL"))),
            List.of(),
            List.of(),
            List.of("熟练使用 Python、SQL 和 Excel", "了解 Tableau"),
            List.of("学习能力强，善于沟通", "校级数学建模竞赛一等奖"),
            List.of());

    /** Several jobs at one employer, posts without technologies, a doctorate. */
    static final ResumeContent ENGLISH_MANAGER = new ResumeContent(
            new PersonalInfo("Marguerite Delacroix-Owens", "m.delacroix@example.net", "+1 212-555-0147", 44, "Portland, Oregon", null, null),
            List.of(new Education("Cascadia State University", "PhD", "Industrial Engineering", "2002-09", "2007-05", List.of()),
                    new Education("Cascadia State University", "Bachelor of Arts", "Economics", "1998-09", "2002-06", List.of("Minor in French"))),
            List.of(new Experience("Fernhollow Foods Inc", "Director of Operations", "2016-01", "至今", null,
                            List.of("Lead 120 people in three plants", "Plan the yearly budget of $48 million"),
                            List.of("Cut waste by 31% in two years", "Opened the Boise plant four months early"), List.of()),
                    new Experience("Fernhollow Foods Inc", "Operations Manager", "2011-03", "2015-12", null,
                            List.of("Ran the night shift of the bottling line"), List.of("Reduced changeover time from 90 to 35 minutes"), List.of()),
                    new Experience("Brindle Logistics LLC", "Process Analyst", "2007-06", "2011-02", "Regional carrier with 400 trucks.",
                            List.of("Mapped loading processes of 12 depots"), List.of(), List.of())),
            List.of(),
            List.of(),
            List.of("Lean Six Sigma, SAP, Tableau", "Budgeting and forecasting"),
            List.of("Operations leader who likes numbers and people", "Plant of the Year award, 2019"),
            List.of(new OtherSection("Languages", List.of("English (native)", "French (fluent)"))));

    /** Nothing but a few fields. */
    static final ResumeContent SPARSE = new ResumeContent(
            new PersonalInfo("欧阳明月", null, "13700137000", null, null, null, null),
            List.of(), List.of(), List.of(), List.of(), List.of("Java、Spring Boot"), List.of(), List.of());

    private static final List<String> CHINESE_WORDS = List.of("负责", "订单系统", "的", "设计", "与", "开发", "，", "、", "（含", "监控）", " Java ", " Spring Boot 3 ", "；",
            "稳定性", "：", "从", " 120 ", "毫秒", "到", " 35% ", "“快照”", "接口", "TCP/IP", "端到端", "回归测试", "《规范》", "。", "每日", " 1,200 ", "万次", "调用", "——", "团队");
    private static final List<String> ENGLISH_WORDS = List.of("the", "seat-reservation", "service", "for", "back-end/front-end", "teams", "in", "12", "countries,", "which",
            "handles", "$1.2", "million", "(net)", "a", "day", "with", "99.9%", "uptime;", "e.g.", "nightly", "runs", "“blue/green”", "deployments", "of", "C++", "—", "and", "it’s", "I/O");

    /** In which language a resume is. */
    enum Language {
        CHINESE, ENGLISH
    }

    private FictionalResumes() {
    }

    static Map<String, ResumeContent> all() {
        return Map.of("a Chinese engineer", CHINESE_ENGINEER, "an English engineer", ENGLISH_ENGINEER, "a Chinese graduate", CHINESE_GRADUATE,
                "an English manager", ENGLISH_MANAGER, "hardly anything", SPARSE);
    }

    /** A resume whose descriptions, duties and achievements are of any length up to several lines. */
    static ResumeContent withRandomLines(Language language, long seed) {
        var random = new Random(seed);
        var model = language == Language.CHINESE ? CHINESE_ENGINEER : ENGLISH_ENGINEER;
        var jobs = model.experience().stream().map(job -> new Experience(job.company(), job.position(), job.startDate(), job.endDate(),
                sentence(language, random), sentences(language, random), sentences(language, random), job.techStack())).toList();
        var projects = model.projects().stream().map(project -> new Project(project.name(), project.role(), project.startDate(), project.endDate(),
                sentence(language, random), sentence(language, random), sentences(language, random), sentences(language, random),
                project.techStack())).toList();
        return new ResumeContent(model.personalInfo(), model.education(), jobs, projects, List.of(), model.skillsRaw(), sentences(language, random),
                model.others());
    }

    private static List<String> sentences(Language language, Random random) {
        return Stream.generate(() -> sentence(language, random)).limit(random.nextInt(1, 7)).toList();
    }

    private static String sentence(Language language, Random random) {
        boolean chinese = language == Language.CHINESE;
        var words = chinese ? CHINESE_WORDS : ENGLISH_WORDS;
        var sentence = Stream.generate(() -> words.get(random.nextInt(words.size()))).limit(random.nextInt(3, 70))
                .collect(Collectors.joining(chinese ? "" : " ", chinese ? "完成" : "Ran ", chinese ? "上线" : " tests"));
        return sentence.replaceAll(" +", " ");
    }
}
