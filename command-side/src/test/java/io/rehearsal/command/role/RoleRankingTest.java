package io.rehearsal.command.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.rehearsal.assistant.RoleMatcher;
import io.rehearsal.assistant.RoleMatcher.Fit;
import io.rehearsal.assistant.local.SampleContents;
import io.rehearsal.command.Spine;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.OtherSection;
import io.rehearsal.events.role.RoleProfile;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoleRankingTest {

    private static final RoleMatcher MATCHER = Spine.bean(RoleMatcher.class);
    private static final List<RoleProfile> ROLES = List.copyOf(StarterRoles.read().values());

    private record Ranked(RoleProfile role, Fit fit) {
    }

    static Stream<Arguments> people() {
        return Stream.of(
                arguments("Nursing", job("内科护士", "为病人做静脉输液和生命体征监测", "参与危重病人的急救，书写护理记录"), "急救、静脉输液"),
                arguments("Nursing", job("Staff Nurse", "Gave medication to twenty patients a shift", "Monitored vital signs and answered emergencies"), "BLS, Patient Care"),
                arguments("Finance", job("总账会计", "编制月度财务报表并完成纳税申报", "审核报销凭证，配合审计师工作"), "Excel、用友"),
                arguments("Finance", job("Bookkeeper", "Reconciled bank accounts every month", "Prepared statements for the yearly audit"), "QuickBooks, Excel"),
                arguments("Teaching", job("初中数学老师", "教授初二数学，批改作业并命制期末试卷", "担任班主任，组织家长会"), "教师资格证"),
                arguments("Trades", job("Apprentice Electrician", "Pulled wiring and installed panels in new homes", "Tested circuits to the electrical code"), "Wiring"),
                arguments("Trades", job("维修电工", "检修车间配电柜和照明线路", "排查设备的电气故障"), "PLC"),
                arguments("Design", job("视觉设计师", "设计应用的界面和图标", "维护组件库和设计规范"), "Figma、Sketch"),
                arguments("Sales", job("区域销售", "拜访经销商并促成签单", "完成季度销售指标"), "商务谈判"),
                arguments("Data", job("BI 分析师", "搭建经营看板，分析用户留存", "设计实验评估改版效果"), "SQL、Tableau、Python"),
                arguments("Product", job("Associate Product Manager", "Wrote requirements and set priorities with engineers", "Interviewed customers about the roadmap"), "A/B Testing"),
                arguments("Engineering", job("服务端开发", "开发订单服务的接口，优化数据库查询", "处理线上故障"), "Java、Spring Boot、Redis"));
    }

    @ParameterizedTest
    @MethodSource("people")
    void what_comes_first_is_of_the_persons_own_field_and_language(String category, Experience job, String skills) {
        var best = ranked(person(job, skills)).stream().limit(2).toList();

        assertThat(best.getFirst().role.category()).as(best.toString()).isEqualTo(category);
        assertThat(best.getFirst().role.name().codePoints().anyMatch(Character::isIdeographic))
                .isEqualTo(job.position().codePoints().anyMatch(Character::isIdeographic));
        assertThat(best.getFirst().fit.score()).isGreaterThan(40);
    }

    @Test
    void what_a_resume_states_as_its_aim_counts_before_what_the_person_was() {
        var clerk = person(job("仓库管理员", "清点库存并登记出入库"), "SQL、Excel、Python");
        var aiming = new ResumeContent(clerk.personalInfo(), List.of(), clerk.experience(), List.of(), clerk.skills(), clerk.skillsRaw(), List.of(),
                List.of(new OtherSection("求职意向", List.of("数据分析师"))));

        assertThat(MATCHER.interest(clerk)).contains("仓库管理员");
        assertThat(MATCHER.interest(aiming)).contains("数据分析师");
        assertThat(ranked(aiming).getFirst().role.name()).isEqualTo("数据分析师");
    }

    @Test
    void an_empty_resume_suits_nothing_and_says_so() {
        assertThat(ranked(SampleContents.empty())).allSatisfy(ranked -> {
            assertThat(ranked.fit.score()).isZero();
            assertThat(ranked.fit.analysis()).isNotBlank();
        });
    }

    @Test
    void the_reason_names_what_is_there_and_what_is_missing_in_the_resumes_language() {
        var chinese = ranked(SampleContents.backendZh()).getFirst();
        var english = ranked(SampleContents.engineerEn()).getFirst();

        assertThat(chinese.role.category()).isEqualTo("Engineering");
        assertThat(chinese.fit.analysis()).contains("项技能").endsWith("。");
        assertThat(english.role.category()).isIn("Engineering", "Data");
        assertThat(english.fit.analysis()).contains("required skills are there").endsWith(".").doesNotContain("。");
    }

    @Test
    void a_skill_is_found_as_a_word_and_not_within_one() {
        var role = new RoleProfile("Go Developer", "Engineering", null, null, List.of(new RoleProfile.Skill("Zig", null), new RoleProfile.Skill("Perforce Helix", null)),
                List.of(), null, null);
        var zigzag = person(job("Welder", "Welded zigzag seams"), "perforce helix");

        assertThat(MATCHER.match(zigzag, List.of(role)).getFirst().analysis()).contains("1 of 2").contains("(Perforce Helix)").contains("missing: Zig");
    }

    @Test
    void scores_stay_between_nothing_and_a_hundred() {
        for (var content : SampleContents.all().values()) {
            assertThat(ranked(content)).extracting(ranked -> ranked.fit.score()).allSatisfy(score -> assertThat(score).isBetween(0.0, 100.0));
        }
    }

    private static List<Ranked> ranked(ResumeContent content) {
        var fits = MATCHER.match(content, ROLES);
        return IntStream.range(0, ROLES.size())
                .mapToObj(i -> new Ranked(ROLES.get(i), fits.get(i)))
                .sorted(Comparator.comparingDouble((Ranked ranked) -> ranked.fit.score()).reversed())
                .toList();
    }

    private static Experience job(String position, String... lines) {
        return new Experience("Example", position, "2021-01", "2024-12", null, List.of(lines), List.of(), List.of());
    }

    private static ResumeContent person(Experience job, String skills) {
        var empty = SampleContents.empty();
        return new ResumeContent(empty.personalInfo(), List.of(), List.of(job), List.of(), SampleContents.LEXICON.normalise(List.of(skills)), List.of(skills),
                List.of(), List.of());
    }
}
