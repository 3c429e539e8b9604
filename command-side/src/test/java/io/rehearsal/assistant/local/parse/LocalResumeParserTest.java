package io.rehearsal.assistant.local.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ResumeContent.Education;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import io.rehearsal.events.resume.ResumeContent.Project;
import java.time.Duration;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalResumeParserTest {

    private static final String CHINESE = """
            个人简历
            林小溪
            电话：138-0000-1234 | 邮箱：lin.xiaoxi@example.org | 现居：杭州 | 年龄：28岁
            5年Java后端开发经验

            【教育背景】
            2012.09 - 2016.06\t青川大学\t软件工程\t本科

            【工作经历】
            青藤网络科技有限公司\t2019/9 – 至今
            高级Java开发工程师
            - 负责订单系统的设计与开发，使用 Spring Boot 和 Redis
            - 将接口平均响应时间从 800ms 降低到 120ms，降低 85%
            云帆软件有限公司\t2016年7月 - 2019年8月
            Java开发工程师
            - 参与支付平台的维护

            【项目经历】
            交易中台重构\t2020.03 - 2020.12
            项目负责人
            背景：旧系统难以扩展
            技术栈：Java、Kafka、MySQL
            职责：
            - 拆分微服务

            【专业技能】
            1. 熟悉Java，了解Redis
            2. 数据库：MySQL、MongoDB

            【自我评价】
            热爱技术，乐于分享。
            """;

    private static final String ENGLISH = """
            Mara Lindqvist
            Senior Data Engineer
            Gothenburg, Sweden | +46 70 123 45 67 | mara.lindqvist@example.com | github.com/maralind

            SUMMARY
            Data engineer with 8+ years of experience building pipelines.

            EXPERIENCE

            Senior Data Engineer
            Nordlys Analytics AB, Gothenburg, Sweden\tJul 2018 - Present
            • Built streaming pipelines with Kafka and Flink
            • Reduced batch cost by 40% by moving jobs to Spark

            Data Engineer
            Fjordbank, Oslo, Norway\t09/2014 - 06/2018
            • Maintained the data warehouse
            Technologies: Oracle, Informatica

            EDUCATION

            Chalmers University of Technology, Gothenburg\t2009 - 2014
            M.Sc. in Computer Science

            PROJECTS

            Tidewatch | Python, PostgreSQL\tMar 2021 - Aug 2021
            • Forecasts of tides for small harbours

            SKILLS
            Languages: Python, Scala, SQL, Go
            Tools: Kafka, Airflow, dbt, Docker

            LANGUAGES
            Swedish (native), English (fluent)
            """;

    @Test
    void a_chinese_resume_is_read_whole() {
        var content = Sample.content(CHINESE);

        assertThat(content.personalInfo()).isEqualTo(new PersonalInfo("林小溪", "lin.xiaoxi@example.org", "138-0000-1234", 28, "杭州", "5", null));
        assertThat(content.education()).extracting(Education::school, Education::degree, Education::major, Education::startDate, Education::endDate)
                .containsExactly(Assertions.tuple("青川大学", "本科", "软件工程", "2012-09", "2016-06"));
        assertThat(content.experience()).extracting(Experience::company, Experience::position, Experience::startDate, Experience::endDate)
                .containsExactly(Assertions.tuple("青藤网络科技有限公司", "高级Java开发工程师", "2019-09", "至今"), Assertions.tuple("云帆软件有限公司", "Java开发工程师", "2016-07", "2019-08"));
        assertThat(content.experience().getFirst().achievements()).containsExactly("将接口平均响应时间从 800ms 降低到 120ms，降低 85%");
        assertThat(content.projects()).extracting(Project::name, Project::role, Project::background, Project::techStack, Project::responsibilities)
                .containsExactly(Assertions.tuple("交易中台重构", "项目负责人", "旧系统难以扩展", java.util.List.of("Java", "Kafka", "MySQL"), java.util.List.of("拆分微服务")));
        assertThat(content.skills()).containsExactly("Java", "Redis", "MySQL", "MongoDB");
        assertThat(content.skillsRaw()).containsExactly("熟悉Java，了解Redis", "数据库：MySQL、MongoDB");
        assertThat(content.highlights()).containsExactly("热爱技术，乐于分享。");
    }

    @Test
    void an_english_resume_is_read_whole() {
        var content = Sample.content(ENGLISH);

        assertThat(content.personalInfo()).isEqualTo(
                new PersonalInfo("Mara Lindqvist", "mara.lindqvist@example.com", "+46 70 123 45 67", null, "Gothenburg, Sweden", "8", "github.com/maralind"));
        assertThat(content.experience()).extracting(Experience::company, Experience::position, Experience::startDate, Experience::endDate).containsExactly(
                Assertions.tuple("Nordlys Analytics AB", "Senior Data Engineer", "2018-07", "至今"), Assertions.tuple("Fjordbank", "Data Engineer", "2014-09", "2018-06"));
        assertThat(content.experience().getFirst().achievements()).containsExactly("Reduced batch cost by 40% by moving jobs to Spark");
        assertThat(content.experience().getLast().techStack()).containsExactly("Oracle", "Informatica");
        assertThat(content.education()).extracting(Education::school, Education::degree, Education::major, Education::startDate, Education::endDate)
                .containsExactly(Assertions.tuple("Chalmers University of Technology", "M.Sc.", "Computer Science", "2009", "2014"));
        assertThat(content.projects()).extracting(Project::name, Project::techStack, Project::startDate, Project::endDate)
                .containsExactly(Assertions.tuple("Tidewatch", java.util.List.of("Python", "PostgreSQL"), "2021-03", "2021-08"));
        assertThat(content.skills()).containsExactly("Python", "Scala", "SQL", "Go", "Kafka", "Airflow", "dbt", "Docker");
        assertThat(content.others()).singleElement().satisfies(other -> assertThat(other.title()).isEqualTo("LANGUAGES"));
    }

    @ParameterizedTest
    @ValueSource(strings = {CHINESE, ENGLISH})
    void every_value_stands_at_its_origin(String resume) {
        var parse = Sample.parse(resume);
        var origins = parse.origins().stream().collect(Collectors.toMap(origin -> origin.path(), origin -> resume.substring(origin.start(), origin.end())));

        for (var leaf : ContentText.leaves(parse.content())) {
            assertThat(origins).containsKey(leaf.path());
            if (!leaf.path().endsWith("Date")) {
                assertThat(origins.get(leaf.path())).as(leaf.path()).contains(leaf.value());
            }
        }
    }

    @Test
    void the_same_text_gives_the_same_parse() {
        assertThat(Sample.parse(ENGLISH)).isEqualTo(Sample.parse(ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", " ", "2019-", "2019 - ", "(", "a@", "github.com/", "，", "Java, ", "年龄：", "- ", "A. ", "\t", "至今", "years of ", "大学 "})
    void long_input_is_read_or_refused_in_bounded_time(String unit) {
        var line = unit.repeat(100_000 / unit.length());
        var page = (line + "\n") + "Education\n" + (unit.repeat(40) + "\n").repeat(4_000 / unit.length());

        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofMinutes(4), () -> {
            try {
                Sample.parse(page);
            } catch (Refusal slowMachine) {
                assertThat(slowMachine.reason()).isEqualTo(Refusal.Reason.FILE_UNREADABLE);
            }
        });
    }

    @Test
    void a_year_is_no_phone_and_the_first_line_no_name() {
        var person = Sample.content("Resume\nSoftware Developer\n2015 - 2019\nContact me\n").personalInfo();

        assertThat(person.name()).isNull();
        assertThat(person.phone()).isNull();
    }

    @Test
    void a_place_between_employer_and_title_is_neither() {
        var jobs = Sample.content("EXPERIENCE\n2017/04 - 2018/10 Nordlys (Oslo, Norway) Web Developer\n- Built pages\n2015/01 - 2017/03 Fjordbank (Bergen, Norway) Tester\n- Tested\n").experience();

        assertThat(jobs).extracting(Experience::company, Experience::position)
                .containsExactly(Assertions.tuple("Nordlys", "Web Developer"), Assertions.tuple("Fjordbank", "Tester"));
    }

    @Test
    void years_with_one_tool_are_no_years_of_work() {
        assertThat(Sample.content("林小溪\n有 10 年的 Linux 使用经验\n").personalInfo().workYears()).isNull();
        assertThat(Sample.content("Mara Lindqvist\nWith 10 years experience in Linux\n").personalInfo().workYears()).isNull();
    }

    @Test
    void nothing_is_read_from_nothing() {
        var content = Sample.content("");

        assertThat(content.personalInfo()).isEqualTo(new PersonalInfo(null, null, null, null, null, null, null));
        assertThat(ContentText.leaves(content)).isEmpty();
    }
}
