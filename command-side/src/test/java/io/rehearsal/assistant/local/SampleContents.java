package io.rehearsal.assistant.local;

import io.rehearsal.assistant.skill.CatalogueLexicon;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Education;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.OtherSection;
import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import io.rehearsal.events.resume.ResumeContent.Project;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Resumes of invented people: two languages, several trades, from strong to empty. */
public final class SampleContents {

    public static final SkillLexicon LEXICON = new CatalogueLexicon();

    /** Lines of all kinds that resumes hold. */
    public static final List<String> LINES = List.of(
            "负责公司官网前端页面开发",
            "负责公司核心交易系统的架构设计与核心模块开发",
            "负责后端开发工作",
            "负责日常运维",
            "负责线上问题排查与性能优化",
            "负责数据库设计",
            "负责Java开发",
            "负责项目的需求分析、系统设计、编码实现和测试工作",
            "负责对接第三方支付平台，完成支付流程",
            "负责带领5人团队完成APP改版",
            "负责APP的开发和上架",
            "负责大数据平台搭建",
            "负责测试用例的编写与执行",
            "负责新员工培训",
            "负责公司财务报表编制",
            "负责与客户沟通，了解客户需求",
            "负责产品需求调研、竞品分析",
            "负责用户增长，制定拉新策略",
            "负责部门日常管理工作",
            "负责算法模型的训练与调优",
            "负责接口文档的编写和维护工作",
            "负责从0到1搭建推荐系统",
            "负责订单、支付、库存等模块的开发",
            "负责订单系统从0到1的搭建",
            "负责使用Python编写爬虫脚本",
            "负责客户关系维护",
            "负责招聘工作",
            "负责销售团队的管理",
            "负责微信公众号内容策划、撰写与推广",
            "负责基于Spring Cloud的微服务架构改造",
            "主要负责前端开发",
            "主要负责商品模块的接口开发及单元测试",
            "全面负责公司品牌推广",
            "参与需求评审，制定开发计划",
            "参与公司ERP系统的开发与维护",
            "参与设计数据库表结构",
            "参与开发内部工具平台，提高研发效率",
            "参与国家自然科学基金项目",
            "参与前端页面的编写",
            "参与编写项目文档",
            "参与系统的测试工作",
            "协助产品经理完成需求文档",
            "我在项目中负责后端接口开发",
            "本人主要负责系统架构设计",
            "我的主要工作是负责数据分析",
            "对系统进行性能优化，提升响应速度",
            "对现有代码进行重构，提高可维护性",
            "通过对慢SQL进行优化，接口耗时从2s降到200ms",
            "Responsible for developing and maintaining the ledger service in Springboot",
            "Responsible for a team of clerks",
            "Worked on the invoice page",
            "Helped build the archive",
            "I designed the forms and I tested them.",
            "Develop reports in javascript and write guides.",
            "The importer was written in Python using pandas.",
            "Successfully moved the archive in order to save space",
            "Cut costs by 12%",
            "Participated in the planning of two fairs",
            "Hard-working team player",
            "See https://example.org/a_b(c) for Mysql notes",
            "Duties included filing letters and answering the phone",
            "负责订单系统",
            "负责订单系统的维护",
            "使用Mysql",
            "See [your part, e.g. which module or task]");

    private SampleContents() {
    }

    public static Map<String, ResumeContent> all() {
        return Map.of("backend-zh", backendZh(), "student-zh", studentZh(), "operations-zh", operationsZh(),
                "engineer-en", engineerEn(), "marketing-en", marketingEn(), "strong-zh", strongZh());
    }

    public static ResumeContent empty() {
        return new ResumeContent(new PersonalInfo(null, null, null, null, null, null, null),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Opens weakly, measures nothing, misspells its tools. */
    public static ResumeContent backendZh() {
        return content(
                new PersonalInfo("程知远", "chengzhiyuan@example.org", "13900001234", 29, "杭州", "5", null),
                List.of(new Education("临江理工大学", "本科", "软件工程", "2014-09", "2018-06", List.of("GPA 3.6/4.0"))),
                List.of(new Experience("云帆网络科技有限公司", "Java开发工程师", "2020-03", "至今", null, List.of(
                                "负责订单系统的设计与开发",
                                "本人负责对库存接口进行优化，使用Redis做缓存，提升了接口性能。",
                                "参与支付网关的开发，对接多家银行渠道",
                                "负责后端开发工作",
                                "使用 Javascript 和 Vue 编写管理后台页面,方便运营人员使用"), List.of(), List.of("Springboot", "Mysql", "redis")),
                        new Experience("青石信息技术公司", "初级开发工程师", "2018-07", "2019-05", null, List.of(
                                "负责公司官网的维护工作。",
                                "编写接口文档和单元测试。"), List.of(), List.of())),
                List.of(new Project("商品推荐平台", "核心开发", "2021-05", "2021-12", "公司首页流量大，需要个性化推荐", null, List.of(
                        "负责搭建推荐服务，使用k8s部署，并通过消息队列实现异步计算，同时对接用户画像系统，编写特征抽取任务，优化召回策略，并配合算法团队完成线上实验和数据回收，最终完成全量上线，保证了大促期间的稳定运行。"),
                        List.of("首页点击率提升 12%"), List.of("Spring Cloud", "k8s"))),
                List.of("熟悉Java、Springboot、Mysql、redis", "了解 Docker、k8s、github 协作流程"),
                List.of("工作认真负责，学习能力强，有良好的团队合作精神"),
                List.of());
    }

    public static ResumeContent studentZh() {
        return content(
                new PersonalInfo("白若溪", "bairuoxi@example.org", null, null, null, null, "https://ruoxi.example.org/javascript-notes"),
                List.of(new Education("海州大学", "硕士", "计算机科学与技术", "2022-09", "2025-06", List.of("主修课程：机器学习、数据挖掘")),
                        new Education("海州大学", "本科", "信息管理", "2018-09", "2022-06", List.of())),
                List.of(),
                List.of(new Project("校园二手书小程序", null, "2023-03", "2023-09", null, "面向全校学生的二手书交易小程序", List.of(
                                "独立完成小程序前端页面的开发", "我们使用 MySQL 存储数据，我设计了数据库表结构"), List.of(), List.of("MySQL")),
                        new Project("中文文本分类研究", "第一作者", "2023-10", "2024-05", null, null, List.of(
                                "负责数据集的清洗与标注，共 2 万条", "复现 BERT 与 TextCNN，准确率达到 91.3%"), List.of(), List.of("pytorch"))),
                List.of("Python、Pytorch、MySQL", "英语六级"),
                List.of("2023 年校级一等奖学金", "全国大学生数学建模竞赛省二等奖", "性格开朗，吃苦耐劳"),
                List.of(new OtherSection("校园经历", List.of("2021.09-2022.06 担任院学生会宣传部部长", "2020/3-2020/6 参加社区志愿服务"))));
    }

    public static ResumeContent operationsZh() {
        return content(
                new PersonalInfo("孟晓棠", "mengxiaotang@example.org", "+86 138-0000-5678", null, "成都", null, null),
                List.of(new Education("西川财经学院", "本科", "市场营销", "2013-09", "2017-06", List.of())),
                List.of(new Experience("花间集文化传媒", "新媒体运营", "2017-07", "2021-08", "公司主营国风内容与周边产品。", List.of(
                        "负责公众号的日常运营和维护。",
                        "负责策划线上活动；",
                        "协助部门经理完成年度预算",
                        "对用户评论进行分析，输出改进建议"), List.of("公众号粉丝从 2 万增长到 15 万"), List.of())),
                List.of(),
                List.of("熟练使用Excel、Photoshop、PPT"),
                List.of("抗压能力强，善于沟通"),
                List.of(new OtherSection("证书", List.of("初级会计职称", "普通话二级甲等"))));
    }

    public static ResumeContent strongZh() {
        return content(
                new PersonalInfo("谢长庚", "xiechanggeng@example.org", "13700009876", null, "上海", "8", "https://changgeng.example.org"),
                List.of(new Education("东海交通大学", "硕士", "计算机系统结构", "2013-09", "2016-03", List.of())),
                List.of(new Experience("北辰支付", "高级后端工程师", "2019-04", "至今", null, List.of(
                                "主导清结算系统重构，将日终对账耗时从 4 小时降到 35 分钟",
                                "设计多级缓存方案，核心接口 P99 从 420ms 降到 90ms，支撑峰值 3 万 QPS",
                                "搭建灰度发布平台，覆盖 60 个服务，线上故障减少 45%"),
                                List.of("带领 6 人小组，连续两年获评优秀团队"), List.of("Java", "Kafka", "MySQL", "Redis")),
                        new Experience("南屏电商", "Java 工程师", "2016-04", "2019-03", null, List.of(
                                "开发优惠券引擎，支持 20 种规则组合，日均发券 80 万张",
                                "优化商品详情页查询，数据库负载下降 38%"), List.of(), List.of("Java", "Spring Boot"))),
                List.of(new Project("分布式任务调度", "负责人", "2020-06", "2021-02", null, null, List.of(
                        "实现基于 ZooKeeper 的选主与分片，调度延迟低于 50ms", "编写接入文档并培训 4 个团队"), List.of(), List.of("ZooKeeper"))),
                List.of("精通 Java、Spring Boot、MySQL、Redis、Kafka", "熟悉 ZooKeeper、Docker、Kubernetes、Linux"),
                List.of("八年支付与电商后端经验，主导过两次核心系统重构"),
                List.of());
    }

    public static ResumeContent engineerEn() {
        return content(
                new PersonalInfo("Ada Whitcombe", "ada.whitcombe@example.org", "+44 20 7946 0000", null, "Leeds, UK", null, "https://github.com/example-ada"),
                List.of(new Education("Northfield University", "BSc", "Computer Science", "2012-09", "2015-06", List.of("First class honours"))),
                List.of(new Experience("Harbour Labs", "Software Engineer", "2018-02", "至今", null, List.of(
                                "Responsible for developing and maintaining the booking API in Springboot and Mysql.",
                                "I worked on the checkout page",
                                "Helped build a data pipeline in python",
                                "Responsible for a team of interns"), List.of("Cut page load time by 40%"), List.of()),
                        new Experience("Quillfeather Ltd", "Junior Developer", "2015-09", "2016-12", null, List.of(
                                "Develop internal tools in javascript and write unit tests.",
                                "Successfully migrated the legacy reports to a new system in order to save time",
                                "The deployment scripts were written in Bash and integrated with Jenkins, and the release notes were generated from the commit log and sent to every team, and the whole process was documented in the wiki so that new colleagues could follow it without asking anybody"), List.of(), List.of())),
                List.of(),
                List.of("Java, Springboot, Mysql, Javascript, k8s", "Git, github actions, Linux"),
                List.of("Hard-working team player with excellent communication skills"),
                List.of());
    }

    public static ResumeContent marketingEn() {
        return content(
                new PersonalInfo("Rowan Achebe", "rowan@example.org", null, null, null, null, null),
                List.of(new Education("St. Brannock College", "BA", null, null, "2014-06", List.of())),
                List.of(new Experience("Lanternfish Media", "Marketing Coordinator", "2016-03", "2022-11",
                        "Agency for independent bookshops and small museums.", List.of(
                                "Was responsible for social media campaigns",
                                "Participated in the planning of three trade fairs",
                                "Organise monthly newsletters to 12,000 subscribers",
                                "Duties included writing press releases and managing the events calendar"), List.of(), List.of())),
                List.of(),
                List.of("Excel, Photoshop, Google Analytics"),
                List.of(),
                List.of(new OtherSection("Awards", List.of("I Love Reading Prize 2019", "Responsible Business Award, 2021"))));
    }

    /** A resume whose lines are drawn from {@link #LINES}, some twice, some as parts of others. */
    public static ResumeContent drawn(Random random) {
        return content(backendZh().personalInfo(), List.of(),
                List.of(new Experience("青禾科技", "工程师", "2018-01", "2020-02", draw(random, 1).getFirst(), draw(random, 6), draw(random, 2), List.of("Mysql", "Java")),
                        new Experience("Fern & Co", "Engineer", "2016-01", random.nextBoolean() ? "2017-11" : "至今", null, draw(random, 5), List.of(), List.of())),
                List.of(), List.of("Mysql、java、k8s", "Javascript, github"), draw(random, 3), List.of(new OtherSection("其他", draw(random, 2))));
    }

    private static List<String> draw(Random random, int count) {
        return random.ints(count, 0, LINES.size()).mapToObj(LINES::get)
                .map(line -> random.nextInt(5) == 0 ? line + "，" + LINES.get(random.nextInt(LINES.size())) : line).toList();
    }

    private static ResumeContent content(PersonalInfo person, List<Education> education, List<Experience> experience,
            List<Project> projects, List<String> skillsRaw, List<String> highlights, List<OtherSection> others) {
        return new ResumeContent(person, education, experience, projects, LEXICON.normalise(skillsRaw), skillsRaw, highlights, others);
    }
}
