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

/** Schools, jobs and skills of many trades, in the forms in which people write them. */
class TradesTest {

    private static ResumeContent english(String sections) {
        return Sample.content("Jane Miller\njane@example.com\n\n" + sections);
    }

    private static ResumeContent chinese(String sections) {
        return Sample.content("张伟\n13800138000\n\n" + sections);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "University of Leeds 2015-2019 B.Sc. Physics | University of Leeds | B.Sc. | Physics | 2015 | 2019",
        "King's College London Sept 2019 - Jul 2020 MA History | King's College London | MA | History | 2019-09 | 2020-07",
        "Technical University of Munich 10/2012 – 09/2015 Bachelor of Science in Mechanical Engineering | Technical University of Munich | Bachelor of Science | Mechanical Engineering | 2012-10 | 2015-09",
        "Ohio State University May 2011 to June 2013 Nursing, Associate Degree | Ohio State University | Associate Degree | Nursing | 2011-05 | 2013-06",
        "Universidad de Sevilla 2009 Licenciatura en Derecho | Universidad de Sevilla | Licenciatura | Derecho | | 2009",
        "HEC Paris, BA, Communication Studies, 2015 - 2019 | HEC Paris | BA | Communication Studies | 2015 | 2019",
        "北京大学 2015.09-2019.06 本科 计算机科学与技术 | 北京大学 | 本科 | 计算机科学与技术 | 2015-09 | 2019-06",
        "武汉理工大学 2014年9月-2018年6月 土木工程 本科 | 武汉理工大学 | 本科 | 土木工程 | 2014-09 | 2018-06",
        "复旦大学 2018 硕士 护理学 | 复旦大学 | 硕士 | 护理学 | | 2018",
        "华东政法大学（大专）法学专业 2013-2017 | 华东政法大学 | 大专 | 法学专业 | 2013 | 2017"})
    void the_dates_of_a_study_stand_anywhere_in_its_line(String line, String school, String degree, String major, String start, String end) {
        boolean han = line.codePoints().anyMatch(Character::isIdeographic);
        assertThat((han ? chinese("教育背景\n" + line + "\n") : english("Education\n" + line + "\n")).education()).singleElement()
                .extracting(Education::school, Education::degree, Education::major, Education::startDate, Education::endDate).containsExactly(school, degree, major, start, end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"In 2014 I spent a term at Lund University as an exchange student.", "Dean's List 2012 and 2013 for grades above 3.8"})
    void years_within_a_sentence_begin_no_study(String line) {
        assertThat(english("Education\nUniversity of Leeds 2012-2015 B.Sc. Physics\n" + line + "\n").education()).singleElement()
                .extracting(Education::details).asString().contains(line);
    }

    @Test
    void courses_below_a_school_take_no_further_school_with_them() {
        var content = chinese("教育背景\n湖南大学 2014.09-2018.06 会计学 本科\n主修课程：统计学、管理学\n厦门大学 2018.09-2021.06 会计学 硕士\n");
        assertThat(content.education()).extracting(Education::school).containsExactly("湖南大学", "厦门大学");
        assertThat(content.education().getFirst().details()).containsExactly("主修课程：统计学、管理学");
    }

    @Test
    void the_heading_of_a_column_and_a_subject_alone_are_no_schools() {
        var content = english("Education\nUniversity / Board\nElectrical engineering\nTYBMS in Management Studies, Mumbai University, 2012\n");
        assertThat(content.education()).singleElement().extracting(Education::school, Education::degree).containsExactly("Mumbai University", "TYBMS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"大观广告有限公司-平面设计师  2020.06-2022.09 | 大观广告有限公司 | 平面设计师", "同济康复医院·主管护师\\n2019.08-2022.08 | 同济康复医院 | 主管护师",
        "2018-08 至 2019-03 远东物流股份有限公司\\n担任财务经理 | 远东物流股份有限公司 | 财务经理", "恒信会计师事务所 2018年7月-2019年6月 财务经理 | 恒信会计师事务所 | 财务经理",
        "蓝海国际大酒店 2018.02-2020.08 面点师 | 蓝海国际大酒店 | 面点师"})
    void employer_and_title_are_joined_in_many_ways(String head, String company, String position) {
        assertThat(chinese("工作经历\n" + head.replace("\\n", "\n") + "\n- 带领6人团队\n").experience()).singleElement()
                .extracting(Experience::company, Experience::position).containsExactly(company, position);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"Sous Chef / The Copper Pot / Berlin, Germany\\nOct 2021 – Mar 2024 # The Copper Pot # Sous Chef", "Marketing Manager: Juniper Skincare, Jan 2022 – Present # Juniper Skincare # Marketing Manager",
        "Staff Nurse, Mercy Care Home, Toronto, Canada\\t2019-08 – 2021-01 # Mercy Care Home # Staff Nurse", "Brand Manager, Orchard & Vine, Berlin, Germany\\t04/18 – 07/21 # Orchard & Vine # Brand Manager",
        "Electrician\\nVolt Brothers Ltd | Berlin | 12/21 to date # Volt Brothers Ltd # Electrician"})
    void title_employer_and_place_are_told_apart(String head, String company, String position) {
        assertThat(english("Experience\n" + head.replace("\\n", "\n").replace("\\t", "\t") + "\n- Ran the night shift\n").experience()).singleElement()
                .extracting(Experience::company, Experience::position).containsExactly(company, position);
    }

    @Test
    void months_before_two_digit_years_are_read() {
        assertThat(english("Experience\nCastellan Legal — Paralegal (Dec '22 - Now)\n- Kept the files\n").experience()).singleElement()
                .extracting(Experience::startDate, Experience::endDate).containsExactly("2022-12", "至今");
    }

    @ParameterizedTest
    @ValueSource(strings = {"静脉穿刺、伤口护理、心肺复苏", "川菜、成本核算、面点制作", "客户开发、商务谈判、渠道管理", "合同审查、劳动法、尽职调查", "会计核算、纳税申报、资金管理"})
    void skills_of_every_trade_are_skills(String list) {
        assertThat(chinese("专业技能\n" + list + "\n").skills()).containsExactly(list.split("、"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"吃苦耐劳、认真负责、乐观开朗", "使用工具管理服务器，部署个人邮箱、网站等服务"})
    void traits_and_sentences_are_no_skills(String line) {
        assertThat(chinese("专业技能\n" + line + "\n").skills()).isEmpty();
    }

    @Test
    void a_cuisine_is_a_skill_and_a_language_is_none() {
        assertThat(english("Skills\nFrench cuisine, Butchery, Pastry, native French\n").skills()).containsExactly("French cuisine", "Butchery", "Pastry");
    }

    @Test
    void a_job_under_a_heading_that_nobody_knows_is_no_skill() {
        var content = english("Skills\nPhonics, Assessment, Lesson planning\n\nWhere I have worked\n\nRiverside Academy, Leeds\nPrimary School Teacher | 2019 - 2021\n- Met parents each term\n");
        assertThat(content.experience()).singleElement().extracting(Experience::company, Experience::position).containsExactly("Riverside Academy", "Primary School Teacher");
        assertThat(content.skills()).containsExactly("Phonics", "Assessment", "Lesson planning");
    }

    @Test
    void a_bullet_that_begins_as_a_heading_does_is_a_line_of_its_job() {
        var content = chinese("工作经历\n育英中学 数学教师 2019.11-至今\n- 组织数学兴趣小组\n- 每学期家访30户\n阳光实验小学 班主任 2018.04-2019.10\n- 带班46人\n");
        assertThat(content.experience()).extracting(Experience::company).containsExactly("育英中学", "阳光实验小学");
        assertThat(content.experience().getFirst().responsibilities()).contains("组织数学兴趣小组");
    }

    @Test
    void projects_without_dates_are_divided_by_the_lines_above_their_bullets() {
        assertThat(english("Projects\nFalls Prevention Audit\n- Kept records of vital signs\nWard Handover Redesign\n- Wrote the new form\n").projects())
                .extracting(Project::name).containsExactly("Falls Prevention Audit", "Ward Handover Redesign");
    }

    @Test
    void contact_data_behind_everything_else_is_the_person_s() {
        var content = Sample.content("Jean-Luc Moreau\n\nEducation\nUniversity of Waterloo, Diploma, Computer Science, 2018 - 2021\nPhone: (617) 555-0142\nEmail: jl@example.org\n");
        assertThat(content.personalInfo().phone()).isEqualTo("(617) 555-0142");
        assertThat(content.education()).singleElement().extracting(Education::details).asList().isEmpty();
    }

    @Test
    void an_address_that_a_column_wrapped_is_one() {
        assertThat(Sample.content("Li Wei\nliwei@example.\norg\n\nSkills\nPastry\n").personalInfo().email()).isEqualTo("liwei@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xu, Jingyi", "Ethan Brooks"})
    void a_name_may_begin_with_the_family(String name) {
        assertThat(Sample.content(name + "\nmail@example.org | 020 7946 0123\n\nSkills\nPastry\n").personalInfo().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leeds, Yorkshire", "Nurse, Registered"})
    void a_place_and_a_title_are_no_name(String line) {
        assertThat(Sample.content(line + "\nmail@example.org | 020 7946 0123\n\nSkills\nPastry\n").personalInfo().name()).isNull();
    }
}
