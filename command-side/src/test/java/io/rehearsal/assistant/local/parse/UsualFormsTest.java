package io.rehearsal.assistant.local.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Experience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, numbers, dates and heads of entries in the forms in which people write them. */
class UsualFormsTest {

    private static ResumeContent withTop(String top) {
        return Sample.content(top + "\n\nExperience\nNorth Mill — Baker — 2019-01 – Present\n- Baked at night\n");
    }

    private static ResumeContent withJob(String head) {
        return Sample.content("Ada Holm\nada@example.org\n\nExperience\n" + head + "\n- Baked at night\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maria van der Berg", "Luis de la Fuente", "Anna von und zu Stein", "Omar bin al Rashid", "Jean d'Arcy", "Seán O'Neill", "Hamid ibn Yusuf al-Farsi",
        "Tom Baker", "Anna Carpenter", "James Mason"})
    void names_have_particles(String name) {
        assertThat(withTop(name + "\nm@example.org").personalInfo().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Passport 987654321", "ID no. 4455667788", "Student ID: 2019123456", "Reg. No 12345678", "SIRET 362 521 879 00034", "PESEL 90010112345"})
    void an_identity_number_is_no_phone(String number) {
        assertThat(withTop("Ada Holm\n" + number + " | 020 7946 0123").personalInfo().phone()).isEqualTo("020 7946 0123");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Q2 2017 – Q3 2019 | 2017 | 2019", "late 2014 – early 2016 | 2014 | 2016", "03/17 – 11/19 | 2017-03 | 2019-11", "’16 – ’18 | 2016 | 2018", "März 2018 bis Mai 2020 | 2018-03 | 2020-05",
            "janvier 2019 – août 2021 | 2019-01 | 2021-08", "enero 2018 – diciembre 2019 | 2018-01 | 2019-12", "２０１９．０３－２０２０．０８ | 2019-03 | 2020-08", "二〇一八年三月至二〇二〇年十一月 | 2018-03 | 2020-11",
            "2019 . 05 – 2020 . 07 | 2019-05 | 2020-07", "2019年上半年 – 2020年底 | 2019 | 2020", "自2018年3月起至2020年6月 | 2018-03 | 2020-06", "从2018年3月到2020年6月 | 2018-03 | 2020-06",
            "Ende 2015 - Anfang 2018 | 2015 | 2018", "4. Quartal 2016 bis Sommer 2019 | 2016 | 2019", "fin 2015 – début 2018 | 2015 | 2018"})
    void dates_are_read_in_their_usual_forms(String dates, String start, String end) {
        assertThat(withJob("North Mill — Baker — " + dates).experience()).singleElement()
                .returns(start, Experience::startDate).returns(end, Experience::endDate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cut costs by 10/15 on average", "Served 24/7 in ’t Hoekje", "Ratio 01/18 of the dough"})
    void two_numbers_are_not_always_dates(String line) {
        var content = Sample.content("Ada Holm\nada@example.org\n\nExperience\nNorth Mill — Baker — 2019-01 – Present\n- " + line + "\n- Baked\n");

        assertThat(content.experience()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"七年工作经验 | 7", "十二年护理工作经验 | 12", "Twelve years of experience | 12", "8年工作经验 | 8"})
    void years_of_work_stand_in_words_too(String told, String years) {
        assertThat(withTop("Ada Holm\nada@example.org | " + told).personalInfo().workYears()).isEqualTo(years);
    }

    @Test
    void two_titles_under_one_employer_and_two_degrees_under_one_school_share_it() {
        var content = Sample.content("Ada Holm\nada@example.org\n\nExperience\nRiver Bank — Leeds, UK\nBranch Manager    May 2020 – Present\n- Led it\nTeller    Jan 2016 – Apr 2020\n- Counted\n\n"
                + "Education\nUniversity of Leeds\nMSc Finance, 2014 – 2016\nBSc Economics, 2011 – 2014\n");

        assertThat(content.experience()).extracting(Experience::company).containsExactly("River Bank", "River Bank");
        assertThat(content.education()).extracting(ResumeContent.Education::school).containsExactly("University of Leeds", "University of Leeds");
    }

    @Test
    void a_job_without_dates_among_dated_ones_is_a_job_but_a_line_of_text_is_none() {
        var content = Sample.content("Ada Holm\nada@example.org\n\nExperience\nNorth Mill Ltd — Baker — 2019-01 – Present\n- Baked at night\nHill Farm Ltd, Clerk (part-time)\n- Filed\n- Met Engineers, Clerks and the board\n");

        assertThat(content.experience()).hasSize(2).element(1).returns(null, Experience::startDate);
    }

    @Test
    void a_traditional_resume_is_read_as_a_simplified_one() {
        var content = Sample.content("林淑芬\n電話：0922-111-333\n\n學歷\n海濱大學  護理學系  學士  2010/09 － 2014/06\n\n工作經歷\n安康醫院  護理師  2014/07 － 現在\n- 照顧病患\n");

        assertThat(content.personalInfo().name()).isEqualTo("林淑芬");
        assertThat(content.education()).extracting(ResumeContent.Education::school).containsExactly("海濱大學");
        assertThat(content.experience()).extracting(Experience::company).containsExactly("安康醫院");
    }

    @Test
    void lines_of_skills_stay_lines_and_levels_of_languages_are_no_skills() {
        var content = Sample.content("Ada Holm\nada@example.org\n\nSkills\nExcel, LaTeX, German (C1), Polish (native)\n急救、插花\n驾照B2\n");

        assertThat(content.skillsRaw()).hasSize(3);
        assertThat(content.skills()).contains("Excel", "LaTeX").doesNotContain("C1", "Native", "native");
    }

    @Test
    void a_sentence_that_names_skills_is_told_once_and_whole() {
        var content = Sample.parse("""
                Ada Marsh
                ada@example.org

                Summary
                Seasoned engineer who runs Kafka and PostgreSQL for banks and writes Java and Python every day, also of
                late with Kubernetes, Terraform and Docker on AWS for two start-ups in the north of the country.

                Experience
                Fjellvann 2015 - 2018 Web Developer
                • Built portals
                """).content();

        assertThat(content.highlights()).singleElement().asString().contains("Kafka", "Terraform");
        assertThat(content.skillsRaw()).isEmpty();
        assertThat(content.skills()).contains("Kafka", "Terraform", "Docker");
    }

    @Test
    void skills_with_the_marks_of_markdown_are_named_without_them() {
        var content = Sample.content("Ada Holm\nada@example.org\n\nSkills\n`Excel`, **Glazing**, _Kiln firing_, C++, *nix\n- **Tools:** SAP, Jira\n");

        assertThat(content.skills()).contains("Excel", "Glazing", "Kiln firing", "C++", "SAP", "Jira").doesNotContain("`Excel`", "nix");
    }

    @Test
    void a_project_may_be_a_tool() {
        var content = Sample.content("马知远\n13800138111\n\n项目经历\n智能排班小程序\n- 用微信小程序为门店排班\n仓库盘点工具\n- 用扫码枪盘点\n\n常用工具\nExcel、SQL\n");

        assertThat(content.projects()).extracting(ResumeContent.Project::name).containsExactly("智能排班小程序", "仓库盘点工具");
        assertThat(content.skills()).contains("Excel", "SQL");
    }

    @Test
    void a_job_without_dates_is_known_by_the_form_of_the_dated_ones() {
        var content = Sample.content("Ada Holm\nada@example.org\n\nExperience\nSable Foods — Operations Lead — 2021 – Present\n- Runs three sites\nCopper Lane Bakery — Night baker\n- Baked bread\n"
                + "Cost of bread — and milk\nMill House — Miller — 2016 – 2018\n- Ground corn\n");

        assertThat(content.experience()).extracting(Experience::company).containsExactly("Sable Foods", "Copper Lane Bakery", "Mill House");
        assertThat(content.experience().get(1).responsibilities()).contains("Baked bread");
    }

    @Test
    void the_first_of_two_numbers_with_a_slash_between_is_taken() {
        assertThat(withTop("韩雪\n联系方式：0571-8888 1234 / 136 0013 6123").personalInfo().phone()).isEqualTo("0571-8888 1234");
        assertThat(withTop("Ada Holm\n(0)20 7946 0123/4").personalInfo().phone()).contains("7946 0123");
    }

    @Test
    void an_employer_with_the_time_in_all_goes_with_the_posts_within_it() {
        var content = Sample.content("""
                Ada Holm
                ada@example.org

                Experience
                Blue Quay Boatyard                      2014 – 2022
                Foreman                                 2019 – 2022
                - Led six people
                Boat builder                            2014 – 2019
                - Planked eleven hulls
                North Mill                              2010 – 2013
                Baker
                - Baked at night
                """);

        assertThat(content.experience()).extracting(Experience::company).containsExactly("Blue Quay Boatyard", "Blue Quay Boatyard", "North Mill");
        assertThat(content.experience()).extracting(Experience::position).containsExactly("Foreman", "Boat builder", "Baker");
    }

    @Test
    void how_well_a_language_is_spoken_is_no_skill_behind_a_dash_either() {
        var content = Sample.content("Ada Holm\nada@example.org\n\nSkills\nButchery, menu costing\nLanguage skills: Spanish - conversational, English - fluent\n英文：中等\nGerman: C1\n");

        assertThat(content.skills()).contains("Butchery").doesNotContain("Fluent", "fluent", "conversational", "中", "中等", "C1");
    }

    @Test
    void a_job_without_dates_may_be_divided_by_commas_as_the_dated_ones_are() {
        var content = Sample.content("Ada Holm\nada@example.org\n\nExperience\nElbe Shipping, Dispatcher, 2019 – Present\n- Planned tours\nKiel Port, Clerk\n- Filed\nBread, milk\n- Sold both\n");

        assertThat(content.experience()).hasSize(2);
        assertThat(content.experience().get(1).responsibilities()).contains("Filed");
    }
}
