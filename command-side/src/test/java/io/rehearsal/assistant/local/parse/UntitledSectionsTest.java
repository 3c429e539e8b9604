package io.rehearsal.assistant.local.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.resume.ResumeContent.Experience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs and studies are known by what stands in them, not only by their heading. */
class UntitledSectionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"WHERE I HAVE BEEN", "STATIONS", "THE PATH SO FAR", "MY TRADE"})
    void jobs_under_a_heading_that_nobody_knows(String heading) {
        var content = Sample.content("Ada Holm\nada@example.org\n\nSKILLS\nBread, pastry\n\n" + heading
                + "\nNorth Mill Bakery Ltd — Head Baker — 2015-03 – 2019-08\n- Baked at night\nHarbour Hotel — Pastry Chef — 2012 – 2015\n- Made cakes\n\nEDUCATION\nHill College, BA History, 2009 – 2012\n");

        assertThat(content.experience()).extracting(Experience::position).containsExactly("Head Baker", "Pastry Chef");
        assertThat(content.experience()).extracting(Experience::startDate).containsExactly("2015-03", "2012");
    }

    @Test
    void jobs_and_studies_without_any_heading() {
        var english = Sample.content("Tomas Vega\ntomas@example.net | +1 415 555 0199\n\nMill Road Books Inc, Accountant, 2015 – Present\n- Kept the ledgers\nBay Tea House Ltd, Bookkeeper, 2011 – 2015\n- Paid the wages\n\n"
                + "Hill University, BSc Economics, 2008 – 2011\n");
        assertThat(english.experience()).extracting(Experience::company).containsExactly("Mill Road Books Inc", "Bay Tea House Ltd");
        assertThat(english.education()).singleElement().satisfies(study -> assertThat(study.school()).isEqualTo("Hill University"));
        assertThat(english.personalInfo().name()).isEqualTo("Tomas Vega");

        var chinese = Sample.content("林晓雯\n电话：13800002222\nxiaowen@example.cn\n\n2018.07-至今　海风烘焙有限公司　店长\n负责六人排班\n2015.07-2018.06　山城酒店集团　西点师\n制作蛋糕\n2011.09-2015.06　江城大学　食品工程　本科\n");
        assertThat(chinese.experience()).extracting(Experience::company).containsExactly("海风烘焙有限公司", "山城酒店集团");
        assertThat(chinese.education()).singleElement().satisfies(study -> assertThat(study.school()).isEqualTo("江城大学"));

        var nurse = Sample.content("Ingrid Solberg\ningrid@example.no\n\nWard Manager, St Olav Hospital, 01/2016 – present\n- Leads twenty nurses\nStaff Nurse, City Care Clinic, 06/2010 – 12/2015\n- Gave out medicine\n");
        assertThat(nurse.experience()).extracting(Experience::position).containsExactly("Ward Manager", "Staff Nurse");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Languages | English (native), since 2001", "Certificates | First aid, Red Cross, 2015 – 2018", "Interests | Choir of St Anne, 2010 – 2014", "Publications | Bread of the North, Hill Press, 2016"})
    void what_stands_under_another_known_heading_is_no_job(String heading, String line) {
        var content = Sample.content("Ada Holm\nada@example.org\n\nExperience\nNorth Mill — Baker — 2019-01 – Present\n- Baked\n\n" + heading + "\n" + line + "\n");

        assertThat(content.experience()).hasSize(1);
    }

    @Test
    void dates_in_a_summary_make_no_job() {
        var content = Sample.content("Ada Holm\nada@example.org\nI have baked bread since 2012 and led a team from 2015 to 2018.\n\nExperience\nNorth Mill — Baker — 2019-01 – Present\n- Baked\n");

        assertThat(content.experience()).hasSize(1);
        assertThat(content.personalInfo().name()).isEqualTo("Ada Holm");
    }

    @Test
    void a_teacher_works_at_a_school_and_a_pupil_has_learned_there() {
        var english = Sample.content("Rosa Duarte\nrosa@example.edu\n\nTEACHING\nNorth Valley High School, Chemistry Teacher, 2015-present\nTeach four sections\n"
                + "Elm Middle School, Science Teacher, 2011-2015\nTaught grade 6\n\nSCHOOL\nState University of Elm, BSc Chemistry, 2010\n");
        assertThat(english.experience()).extracting(Experience::company).containsExactly("North Valley High School", "Elm Middle School");
        assertThat(english.experience()).extracting(Experience::position).containsExactly("Chemistry Teacher", "Science Teacher");
        assertThat(english.education()).singleElement().satisfies(study -> assertThat(study.school()).isEqualTo("State University of Elm"));

        var chinese = Sample.content("沈若兰\n邮箱：ruolan@example.cn\n\n执教经历\n2019.09-至今 长沙市枫林小学 数学教师\n带两个班\n2016.09-2019.07 湘江幼儿园 幼儿教师\n教大班\n\n"
                + "教育背景\n2012.09-2016.06 湖南师范大学 数学与应用数学 本科\n");
        assertThat(chinese.experience()).extracting(Experience::company).containsExactly("长沙市枫林小学", "湘江幼儿园");
        assertThat(chinese.education()).singleElement().satisfies(study -> assertThat(study.school()).isEqualTo("湖南师范大学"));
    }

    @Test
    void jobs_at_firms_with_any_name_without_a_heading_where_items_tell_of_them() {
        var english = Sample.content("Lena Marsh\nlena@example.dev\n\nAndroid developer with Kotlin and Compose.\n\nBrightbox (payments), Android Engineer, 2020 - present\n- Rewrote the scanner\n"
                + "Orchid, Junior Developer, 2017 - 2020\n- Fixed bugs\n\nEducation: Hill University, BSc Computing, 2017\n");
        assertThat(english.experience()).extracting(Experience::position).containsExactly("Android Engineer", "Junior Developer");
        assertThat(english.personalInfo().name()).isEqualTo("Lena Marsh");

        var chinese = Sample.content("段宏\nduanhong@example.net · 137 0000 8899\n\n青柚出行  运维工程师  2020/03 – 至今\n- 值守监控告警\n云雀软件  实施工程师  2017/07 – 2020/02\n- 部署系统\n\n技能：Linux、Ansible\n");
        assertThat(chinese.experience()).extracting(Experience::company).containsExactly("青柚出行", "云雀软件");

        var none = Sample.content("Lena Marsh\nlena@example.dev\nAndroid Engineer, 2017 - present\n\nExperience\nOrchid Ltd — Developer — 2017-01 – Present\n- Fixed bugs\n");
        assertThat(none.experience()).hasSize(1);
    }

    @Test
    void behind_an_employer_and_a_title_stands_what_the_title_is_for() {
        var content = Sample.content("Ada Holm\nada@example.org\n\nWORK\nSt. Clement Medical Center, Staff Nurse, Surgical ICU    2018 - now\n- Cares for two patients\n"
                + "Lark Hospital, Nurse, Step-down unit    2015 - 2018\n- Telemetry\n");
        assertThat(content.experience()).extracting(Experience::company).containsExactly("St. Clement Medical Center", "Lark Hospital");
        assertThat(content.experience()).extracting(Experience::position).containsExactly("Staff Nurse, Surgical ICU", "Nurse, Step-down unit");

        var firm = Sample.content("Ada Holm\nada@example.org\n\nWORK\nMerchant, Tailor and Sons Ltd, Accountant    2018 - now\n- Keeps the books\n");
        assertThat(firm.experience()).extracting(Experience::position).containsExactly("Accountant");
    }

    @Test
    void a_bracketed_name_of_a_section_announces_it_and_one_of_a_part_does_not() {
        var content = Sample.content("方芷若\n邮箱：fang@example.com\n\n【工作经历】\n小荷母婴（2021.04 - 至今）用户运营\n· 搭建会员分层\n【技术栈】Excel、SQL\n\n【技能】数据分析、社群运营\n【教育】浙江工商大学 电子商务 本科 2014 - 2018\n");

        assertThat(content.experience()).extracting(Experience::company).containsExactly("小荷母婴");
        assertThat(content.education()).singleElement().satisfies(study -> assertThat(study.school()).isEqualTo("浙江工商大学"));
        assertThat(content.skills()).contains("数据分析");
    }

    @Test
    void plain_lines_that_each_begin_with_a_deed_are_lines_of_their_own_and_wrapped_ones_are_one() {
        var content = Sample.content("Rosa Duarte\nrosa@example.edu\n\nEXPERIENCE\nNorth Valley High School, Chemistry Teacher, 2015-present\n"
                + "Rewrote the unit on acids around kitchen experiments; the share that passed the final rose from 54% to 81%\nWon 9,000 dollars of grants for new sensors\n"
                + "Advised the science club and its forty members, who twice took part in the final of the state and once in the\nMidwest Regional Final\n");

        assertThat(content.experience().getFirst().responsibilities().toString() + content.experience().getFirst().achievements())
                .contains("81%", "Won 9,000 dollars of grants for new sensors", "once in the Midwest Regional Final").doesNotContain("81% Won");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kitchen experience", "CLINICAL EXPERIENCE", "Seasonal employment", "Retail Experience"})
    void a_heading_may_say_whose_trade_the_experience_is_of(String heading) {
        var content = Sample.content("MARCO VENTURI\nChef\nmarco@example.com\n\n" + heading + "\n2019 - present   Osteria Sole, Head Chef\n    Rebuilt the menu\n    Buys from eleven farms\n"
                + "2014 - 2019   Hotel Aurora, Sous Chef\n    Ran the kitchen for banquets\n\nEducation\nCulinary Institute Nord, 2012\n");

        assertThat(content.experience()).extracting(Experience::company).containsExactly("Osteria Sole", "Hotel Aurora");
        assertThat(content.experience()).extracting(Experience::position).containsExactly("Head Chef", "Sous Chef");
    }
}
