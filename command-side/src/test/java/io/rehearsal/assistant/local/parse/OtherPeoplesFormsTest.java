package io.rehearsal.assistant.local.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Education;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of dates, heads and lines of other countries and trades, each beside a form that only looks like it. */
class OtherPeoplesFormsTest {

    private static ResumeContent chinese(String jobs) {
        return Sample.content("沈岚\n13900001234\n\n工作经历\n" + jobs + "\n");
    }

    private static ResumeContent english(String jobs) {
        return Sample.content("Ada Holm\nada@example.org\n\nExperience\n" + jobs + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"19年4月-22年1月 | 2019-04 | 2022-01", "16.09-19.08 | 2016-09 | 2019-08", "20年7月至今 | 2020-07 | 至今", "自2018年5月起 | 2018-05 | 至今", "2015年初至2017年底 | 2015 | 2017",
        "民國 104 年 7 月至 109 年 2 月 | 2015-07 | 2020-02", "二〇一四年三月至二〇一六年末 | 2014-03 | 2016"})
    void years_are_written_short_or_counted_from_the_republic(String dates, String start, String end) {
        assertThat(chinese(dates + " 金陵宾馆 前台主管\n- 接待住客").experience()).singleElement()
                .returns(start, Experience::startDate).returns(end, Experience::endDate).returns("金陵宾馆", Experience::company).returns(null, Experience::description);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"06/'13 – 01/'17 | 2013-06 | 2017-01", "Oct '12 to May '15 | 2012-10 | 2015-05"})
    void a_month_may_stand_before_a_year_of_two_digits(String dates, String start, String end) {
        assertThat(english("Quay Joinery — Carpenter — " + dates + "\n- Hung doors").experience()).singleElement()
                .returns(start, Experience::startDate).returns(end, Experience::endDate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"每班 12.10-12.30 交接", "配比为 3.05-3.10", "服务 110 年老店 3 月"})
    void numbers_in_a_line_of_work_are_no_dates(String line) {
        assertThat(chinese("南湖面馆  厨师  2018.02-2020.06\n- " + line).experience()).singleElement().returns("2018-02", Experience::startDate);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Nurse, Recovery Ward | Nurse", "Cook, Cold Kitchen | Cook", "Welder, Night Shift | Welder", "Clerk, Claims Unit | Clerk"})
    void a_part_of_the_house_behind_a_title_is_no_employer(String head, String title) {
        assertThat(english(head + "\nOrchard Hall plc\nJune 2015 – May 2018\n- Worked by the book").experience()).singleElement()
                .returns("Orchard Hall plc", Experience::company).returns(title, Experience::position);
    }

    @Test
    void a_place_behind_an_employers_name_is_no_part_of_it() {
        var jobs = english("Fjord Catering, Molde\nCook    2016 – 2019\n- Cooked\nHolm Dairy, Voss\nDriver    2012 – 2016\n- Drove").experience();

        assertThat(jobs).extracting(Experience::company).containsExactly("Fjord Catering", "Holm Dairy");
        assertThat(english("Brandt, Voss and Partners — Clerk — 2012 – 2016\n- Filed").experience()).singleElement().returns("Brandt, Voss and Partners", Experience::company);
    }

    @Test
    void a_plain_line_between_bullets_that_names_a_title_is_a_job_of_its_own() {
        var jobs = english("Loch Boats — Boatbuilder — 2017 – 2021\n- Built hulls\nMarket stall, weekend seller\n- Sold cheese\nLoch Mill — Miller — 2011 – 2017\n- Ground rye").experience();

        assertThat(jobs).hasSize(3);
        assertThat(jobs.get(1)).returns("Market stall", Experience::company).returns("weekend seller", Experience::position).returns(null, Experience::startDate);
        assertThat(english("Loch Boats — Boatbuilder — 2017 – 2021\n- Built hulls\nOak, ash\n- Both kinds").experience()).hasSize(1);
    }

    @Test
    void words_of_a_heading_within_a_job_end_no_section() {
        var content = english("Alder Bank — Teller — 2014 – 2018\nKey achievements\n- Opened a counter\nTraining of staff\n- Ran six courses\nElm Credit — Cashier — 2010 – 2014\n- Counted cash\n\nEducation\nBank School Elm, 2008 – 2010");

        assertThat(content.experience()).extracting(Experience::company).containsExactly("Alder Bank", "Elm Credit");
        assertThat(content.experience().getFirst().achievements().toString() + content.experience().getFirst().responsibilities()).contains("Opened a counter", "Ran six courses");
        assertThat(english("Alder Bank — Teller — 2014 – 2018\n- Opened a counter\nSkills\nExcel, SAP").skills()).contains("Excel");
    }

    @Test
    void the_first_project_may_have_the_words_of_a_heading() {
        var content = Sample.content("沈岚\n13900001234\n\n项目经历\n校园跑腿小程序\n- 上线两个月\n社团排班表\n- 每周省3小时\n");

        assertThat(content.projects()).extracting(Project::name).containsExactly("校园跑腿小程序", "社团排班表");
    }

    @Test
    void training_and_qualifications_are_studies() {
        var content = Sample.content("Ada Holm\nada@example.org\n\nTraining and qualifications\nScaffolding Course, HighSafe Training Centre, May 2018\nCertificate in Joinery, Elm College, 2011 – 2014\n");

        assertThat(content.education()).extracting(Education::school).containsExactly("HighSafe Training Centre", "Elm College");
    }

    @ParameterizedTest
    @ValueSource(strings = {"姓名：古丽娜·艾合买提　　性别：女", "姓名：古丽娜·艾合买提　性别：女"})
    void a_wide_blank_parts_a_name_from_the_next_label(String line) {
        assertThat(Sample.content(line + "\n手机：13900001234\n\n工作经历\n天山小学  教师  2015.09-2020.07\n- 教语文\n").personalInfo().name()).isEqualTo("古丽娜·艾合买提");
    }

    @Test
    void a_name_between_title_and_honours_stands_alone() {
        assertThat(Sample.content("Curriculum Vitae\n\nDr. Maria van 't Veer, MD\nmv@example.org\n\nExperience\nElm Clinic — Physician — 2014 – 2020\n- Saw patients\n").personalInfo().name()).isEqualTo("Maria van 't Veer");
        assertThat(Sample.content("Junior Bricklayer\nm@example.org\n\nExperience\nElm Works — Bricklayer — 2014 – 2020\n- Laid bricks\n").personalInfo().name()).isNull();
    }

    @Test
    void how_well_somebody_knows_a_thing_is_no_skill_in_chinese_either() {
        var skills = Sample.content("沈岚\n13900001234\n\n技能特长\n韩语（TOPIK 5级，流利）、法语（入门）、书法（中级）、Photoshop（精通）\n").skills();

        assertThat(skills).contains("书法", "Photoshop").doesNotContain("入门", "流利", "中级", "精通");
        assertThat(Sample.content("Ada Holm\nada@example.org\n\nSkills\nFirst aid\tExpert\nWelding\t4/5\n").skills()).contains("First aid", "Welding").doesNotContain("Expert");
    }

    @Test
    void a_craft_is_a_title_and_months_have_italian_names() {
        assertThat(chinese("铁西铸造  造型工  2016.03-2021.06\n主要业绩\n- 废品率降到3%\n海城矿业  破碎工  2012.05-2016.02\n- 日破碎300吨").experience()).extracting(Experience::position).containsExactly("造型工", "破碎工");
        assertThat(english("Atelier Rosa — Tailor — marzo 2017 – oggi\n- Sewed").experience()).singleElement().returns("2017-03", Experience::startDate).returns("至今", Experience::endDate);
    }

    @Test
    void pictures_may_stand_in_a_bullets_place() {
        var job = chinese("南湖面馆  厨师  2018.02-2020.06\n🔹 每天出餐200份\n🔹 培训学徒3人").experience().getFirst();

        assertThat(job.responsibilities().toString() + job.achievements()).contains("[每天出餐200份").doesNotContain("🔹");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Lagerbevis nr 20170512 / Org.nr 923 456 789 / Tlf 47 11 22 33 | 47 11 22 33", "电焊证号：T330102199001011234　☎ 138-0000-5555 | 138-0000-5555", "Badge no. 20190417, mobil 0170 5550123 | 0170 5550123"})
    void a_number_behind_a_word_for_telephone_is_the_phone(String line, String phone) {
        assertThat(Sample.content("Ada Holm\n" + line + "\n\nExperience\nElm Works — Fitter — 2014 – 2020\n- Fitted\n").personalInfo().phone()).isEqualTo(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANA MARÍA DE LOS RÍOS Y SOLER", "Ana María de los Ríos y Soler", "Ben Marlow", "Al Stone"})
    void particles_may_be_written_large(String name) {
        assertThat(Sample.content(name + "\na@example.es\n\nExperience\nLuz Norte — Electrician — 2012 – 2019\n- Wired homes\n").personalInfo().name()).isEqualTo(name);
    }

    @Test
    void a_name_behind_a_label_may_have_more_behind_it() {
        assertThat(Sample.content("高级钳工简历\n应聘人：覃国梁（男，41岁）\n电话：13600007777\n\n工作经历\n玉林机械厂　钳工　2013.06-至今\n- 修模具\n").personalInfo().name()).isEqualTo("覃国梁");
    }

    @Test
    void a_title_in_brackets_behind_an_employer_is_the_title() {
        assertThat(english("Casa Verde (Gardener), 2014/02 - 2016/02\n- Pruned").experience()).singleElement()
                .returns("Casa Verde", Experience::company).returns("Gardener", Experience::position);
        assertThat(english("Casa Verde (Seville) — Gardener — 2014 – 2016\n- Pruned").experience()).singleElement().returns("Gardener", Experience::position);
    }

    @Test
    void a_table_of_markdown_is_read_by_its_rows() {
        var jobs = chinese("| 时间 | 单位 | 岗位 |\n| --- | --- | --- |\n| 2018.03-2021.07 | 北海港务 | 门机司机 |\n| 2014.06-2018.02 | 钦州造船 | 起重工 |").experience();

        assertThat(jobs).extracting(Experience::company).containsExactly("北海港务", "钦州造船");
        assertThat(jobs).extracting(Experience::position).containsExactly("门机司机", "起重工");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Praxe / Experience", "Doświadczenie zawodowe", "Trayectoria laboral", "Werkervaring", "Esperienze lavorative"})
    void a_heading_of_another_language_begins_the_jobs(String heading) {
        assertThat(Sample.content("Ada Holm\na@example.org\n\n" + heading + "\nElm Works — Fitter — 2014 – 2020\n- Fitted\n").experience()).hasSize(1);
    }

    @Test
    void projects_are_numbered_or_set_in_brackets() {
        var numbered = Sample.content("Ada Holm\na@example.org\n\nProjects\n1. Bee counter\nCounts bees at the door.\n2. Hive scale\nWeighs twelve hives.\n").projects();
        var bracketed = Sample.content("沈岚\n13900001234\n\n项目经验\n【旧桥加固】\n协调2个班组\n【渠道清淤】\n提前9天完工\n").projects();

        assertThat(numbered).extracting(Project::name).containsExactly("Bee counter", "Hive scale");
        assertThat(bracketed).extracting(Project::name).containsExactly("旧桥加固", "渠道清淤");
    }

    @Test
    void jobs_without_dates_stand_above_their_bullets() {
        assertThat(english("Glen Stables, groom\n- Fed 12 horses\nDale Vets, reception cover\n- Answered calls").experience()).extracting(Experience::company).containsExactly("Glen Stables", "Dale Vets");
    }

    @Test
    void a_language_behind_a_dash_is_no_skill_and_a_task_of_a_trade_is_one() {
        var skills = Sample.content("Ada Holm\na@example.org\n\nSkills\nSwahili - native, English - C1; floor tiling, grouting, screeding\n").skills();

        assertThat(skills).contains("grouting", "screeding").doesNotContain("native", "C1", "Swahili");
    }
}
