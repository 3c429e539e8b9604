package io.rehearsal.assistant.local.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rehearsal.events.resume.ResumeContent.Education;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.OtherSection;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ResumeLayoutsTest {

    @Test
    void a_heading_wrapped_in_the_label_column_is_read_as_one() {
        var content = Sample.content("""
                Ane Solberg
                WORK\tFjellvann Ltd\tBergen, Norway
                EXPERIENCE\tQuality Engineer\tFebruary 2017 - Present
                • Validated test equipment
                EDUCATION\tUniversity of Bergen\t2009 - 2013
                TECHNICAL\tMATLAB, LabVIEW
                SKILLS
                INTERESTS\tSailing, choir
                """);

        assertThat(content.experience()).extracting(Experience::company, Experience::position, Experience::startDate, Experience::endDate)
                .containsExactly(tuple("Fjellvann Ltd", "Quality Engineer", "2017-02", "至今"));
        assertThat(content.skills()).containsExactly("MATLAB", "LabVIEW");
        assertThat(content.others()).extracting(OtherSection::title).containsExactly("INTERESTS");
    }

    @Test
    void dates_between_employer_and_title_divide_them() {
        var jobs = Sample.content("EXPERIENCE\nFjellvann 2015 - 2018 Web Developer\nWorked on customer portals.\nSkogheim 2013 - 2015 Tester\nTested portals.\n").experience();

        assertThat(jobs).extracting(Experience::company, Experience::position, Experience::startDate, Experience::endDate)
                .containsExactly(tuple("Fjellvann", "Web Developer", "2015", "2018"), tuple("Skogheim", "Tester", "2013", "2015"));
    }

    @Test
    void an_end_wrapped_below_its_start_belongs_to_it() {
        var jobs = Sample.content("Experience\n04/2018–\tBackend Developer, Fjellvann GmbH, Odda.\nPresent\tOrder routing.\n09/2014–\tTester, Skogheim AG\n03/2018\tBilling.\n").experience();

        assertThat(jobs).extracting(Experience::company, Experience::position, Experience::startDate, Experience::endDate)
                .containsExactly(tuple("Fjellvann GmbH", "Backend Developer", "2018-04", "至今"), tuple("Skogheim AG", "Tester", "2014-09", "2018-03"));
    }

    @Test
    void several_posts_below_one_employer_all_have_it() {
        var jobs = Sample.content("""
                Experience

                Fjellvann Telecom
                4 years 1 month

                Senior Data Analyst
                January 2018 - February 2020 (2 years 2 months)
                Bergen, Norway

                Data Analyst
                February 2016 - December 2017 (1 year 11 months)
                Bergen, Norway
                """).experience();

        assertThat(jobs).extracting(Experience::company, Experience::position)
                .containsExactly(tuple("Fjellvann Telecom", "Senior Data Analyst"), tuple("Fjellvann Telecom", "Data Analyst"));
    }

    @Test
    void labels_in_cells_of_their_own_are_understood() {
        var content = Sample.content("""
                Work experience
                Dates\t01/2016 – present
                Occupation or position held\tData analyst
                Name and address of employer\tFjellvann Insurance
                Education and training
                Dates\t2008 – 2012
                Title of qualification awarded\tMaster of Science in Statistics
                Name and type of organisation providing education and training\tUniversity of Bergen
                """);

        assertThat(content.experience()).extracting(Experience::company, Experience::position).containsExactly(tuple("Fjellvann Insurance", "Data analyst"));
        assertThat(content.education()).extracting(Education::school, Education::degree, Education::major)
                .containsExactly(tuple("University of Bergen", "Master of Science", "Statistics"));
    }

    @Test
    void a_table_of_personal_data_is_no_education() {
        var content = Sample.content("姓名\t林小溪\t籍贯\t四川绵阳\t学历\t本科\n毕业院校\t青川大学\t专业\t会计学\t现居住地\t成都市武侯区\n教育经历\n2011.09-2015.06\t青川大学\t会计学\t本科\n");

        assertThat(content.personalInfo().address()).isEqualTo("成都市武侯区");
        assertThat(content.education()).extracting(Education::school, Education::degree, Education::major).containsExactly(tuple("青川大学", "本科", "会计学"));
    }

    @Test
    void a_department_between_commas_is_part_of_neither_employer_nor_title() {
        var jobs = Sample.content("工作经历\n青藤科技，基础架构部，高级研发工程师\t2018.07 – 至今\n- 设计调度系统\n").experience();

        assertThat(jobs).extracting(Experience::company, Experience::position).containsExactly(tuple("青藤科技", "高级研发工程师"));
    }

    @Test
    void a_heading_of_internships_and_projects_is_read_by_its_entries() {
        var content = Sample.content("实习/项目经历\n青藤信息技术有限公司 上海\t2018年3月 – 2018年9月\n实习 后端开发工程师\n- 编写推荐服务\n");

        assertThat(content.experience()).extracting(Experience::company, Experience::position).containsExactly(tuple("青藤信息技术有限公司", "后端开发工程师"));
    }

    @Test
    void a_postcode_is_no_phone() {
        var person = Sample.content("Ane Solberg\nStrandgaten 21, Porto, 4050-262, Portugal\n(+351) 912 345 678 | ane@example.org\n").personalInfo();

        assertThat(person.phone()).isEqualTo("(+351) 912 345 678");
        assertThat(person.address()).isEqualTo("Strandgaten 21, Porto, 4050-262, Portugal");
    }

    @Test
    void a_name_below_other_sections_is_known_by_the_address() {
        assertThat(Sample.content("Contact\nane.solberg@example.com\n\nLanguages\nNorwegian\n\nAne Solberg\nAnalyst\n\nExperience\n").personalInfo().name()).isEqualTo("Ane Solberg");
    }

    @Test
    void years_of_work_may_be_abbreviated() {
        assertThat(Sample.content("Ane Solberg\nHaving 4yrs. of solid work experience in design\n").personalInfo().workYears()).isEqualTo("4");
        assertThat(Sample.content("Ane Solberg\nA tester with 8+ Yrs of exp\n").personalInfo().workYears()).isEqualTo("8");
    }

    @Test
    void markdown_headings_are_headings_and_their_marks_no_text() {
        var content = Sample.content("# 林小溪\n\n- 邮箱：lin@example.org\n\n## 工作经历\n\n### 青藤科技有限公司 | 后端开发工程师 | 2021.07 - 至今\n\n- 负责库存中心\n\n## 专业技能\n\n- **语言**：Java\n");

        assertThat(content.personalInfo().name()).isEqualTo("林小溪");
        assertThat(content.experience()).extracting(Experience::company, Experience::position).containsExactly(tuple("青藤科技有限公司", "后端开发工程师"));
        assertThat(content.skills()).containsExactly("Java");
    }

    @Test
    void an_employer_may_stand_below_title_and_department() {
        var jobs = Sample.content("工作经验\n2022/3-至今\n测试主管 | 质量部\n青藤装备有限公司 [1年6个月]\n工作描述：\n制定测试计划；管理测试团队。\n").experience();

        assertThat(jobs).extracting(Experience::company, Experience::position).containsExactly(tuple("青藤装备有限公司", "测试主管"));
    }

    @Test
    void a_range_of_dates_needs_no_space() {
        var schools = Sample.content("教育经历\n2013年9月至2017年7月  青川大学  物流管理  本科\n").education();

        assertThat(schools).extracting(Education::startDate, Education::endDate).containsExactly(tuple("2013-09", "2017-07"));
    }

    @Test
    void a_word_that_continues_a_list_is_no_heading() {
        var content = Sample.content("专业技能\nJava、Redis、\n项目管理\n语言：Python\n");

        assertThat(content.skills()).contains("Java", "Redis", "Python");
        assertThat(content.projects()).isEmpty();
    }

    @Test
    void what_fits_no_entry_is_kept_without_a_heading_that_promises_entries() {
        var content = Sample.content("教育经历\n敬请联系本人索取\n");

        assertThat(content.others()).isEmpty();
        assertThat(content.highlights()).containsExactly("敬请联系本人索取");
    }

    @Test
    void a_million_characters_are_read_in_bounded_time() {
        var page = ("Education\nUniversity of Bergen\t2009 - 2013\nExperience\nFjellvann 2015 - 2018 Web Developer\n"
                + "• Built portals with Java, Kafka and 4 years of experience\n").repeat(7_000);

        assertThat(page.length()).isGreaterThan(1_000_000);
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(4), () -> Sample.parse(page));
    }
}
