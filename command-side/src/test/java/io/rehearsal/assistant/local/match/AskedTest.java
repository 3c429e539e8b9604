package io.rehearsal.assistant.local.match;

import io.rehearsal.assistant.local.reading.Posting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "3年以上Java开发经验 | 3", "本科，3-5年后端工作经验 | 3", "至少五年以上相关工作经验 | 5", "工作经验：2年以上 | 2", "具有3年及以上互联网产品从业经历 | 3", "1～3年经验 | 1",
            "5+ years of experience with Java | 5", "3-5 years' experience in data engineering | 3",
            "At least three years of professional experience | 3",
            "2 or more years working with Spark | 2", "Experience: 4 years | 4", "7 yrs experience | 7"})
    void years_are_read_as_the_lower_end_of_what_is_asked_for(String line, int years) {
        assertThat(YearsAsked.in(List.of(line))).hasValue(years);
    }

    @ParameterizedTest
    @ValueSource(strings = {"公司成立10年，服务客户过千", "2024年校招", "应届毕业生", "有5年以上管理经验者优先", "We have been in business for 20 years", "Founded 2015",
            "5+ years of experience is a plus", "3个月试用期"})
    void not_every_number_of_years_is_asked_of_the_person(String line) {
        assertThat(YearsAsked.in(List.of(line))).isEqualTo(OptionalInt.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "本科及以上学历，硕士优先 | BACHELOR", "大专以上学历 | COLLEGE", "硕士及以上学历 | MASTER", "博士学历 | DOCTOR", "统招本科或硕士 | BACHELOR",
            "Bachelor's or Master's degree in Computer Science | BACHELOR", "Master's degree required | MASTER", "PhD in statistics | DOCTOR",
            "B.Sc. in physics | BACHELOR",
            "A degree in computer science or a related field | BACHELOR"})
    void the_lowest_degree_that_will_do_is_asked_for(String line, Degree degree) {
        assertThat(Degree.askedIn(List.of(line))).hasValue(degree);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Certified Scrum Master", "master data management", "热爱学习", "A high degree of ownership", "硕士优先"})
    void not_every_such_word_is_a_degree(String line) {
        assertThat(Degree.askedIn(List.of(line))).isEqualTo(Optional.empty());
    }

    @Test
    void duties_requirements_and_offers_are_told_apart_on_one_line_or_many() {
        var one = Posting.of("岗位职责：1、负责后端开发；2、负责运维 任职要求：1、熟悉 Java；2、熟悉 Linux。福利待遇：五险一金");
        var many = Posting.of("岗位职责\n1、负责后端开发\n2、负责运维\n\n任职要求\n- 熟悉 Java\n- 熟悉 Linux\n福利待遇\n五险一金");

        assertThat(one.duties()).containsExactly("负责后端开发", "负责运维").isEqualTo(many.duties());
        assertThat(many.wanted()).containsExactly("负责后端开发", "负责运维", "熟悉 Java", "熟悉 Linux");
    }

    @Test
    void headings_within_a_paragraph_are_seen_and_an_offer_there_is_one_sentence() {
        var posting = Posting.of("We are a small company. Duties and Responsibilities: Build the services of our ledger. Keep them running at night. "
                + "Salary: as agreed, with lessons in Rust. Mentor two colleagues in their daily work and review what they write. "
                + "Qualifications: Three years of experience with Java. A calm mind in a storm, and a friendly word for those who call at night.");

        assertThat(posting.duties()).startsWith("Build the services of our ledger.", "Keep them running at night.").hasSize(3);
        assertThat(posting.wanted()).noneMatch(line -> line.contains("Rust")).contains("Three years of experience with Java.");
    }

    @Test
    void without_headings_everything_is_a_duty() {
        assertThat(Posting.of("We look for somebody who builds services.\nJava is used here.").duties()).hasSize(2);
    }
}
