package io.rehearsal.assistant.local.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.documents.DetectingTextExtractor;
import io.rehearsal.assistant.documents.ReadingGuard;
import io.rehearsal.assistant.documents.pdf.PdfPages;
import io.rehearsal.assistant.documents.pdf.PdfReader;
import io.rehearsal.assistant.local.parse.naming.Positions;
import io.rehearsal.assistant.skill.CatalogueLexicon;
import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Experience;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in the margin, words that a narrow column wraps, and employers below a group of posts. */
class ColumnsAndMarginsTest {

    private static final DetectingTextExtractor EXTRACTOR = new DetectingTextExtractor(List.of(new PdfReader()), new ReadingGuard());
    private static final LocalResumeParser PARSER = new LocalResumeParser(new CatalogueLexicon());

    private static ResumeContent parsed(PdfPages pages) {
        return PARSER.parse(EXTRACTOR.extract("resume.pdf", pages.file())).content();
    }

    private static String all(ResumeContent content) {
        return ContentText.leaves(content).stream().map(ContentText.Leaf::value).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(floats = {0, 3, 5})
    void dates_in_a_margin_date_what_stands_beside_them(float above) {
        var pages = new PdfPages().text(40, 60, 20, PdfPages.BOLD, "Wilma Okafor").text(40, 80, "wilma@example.org")
                .text(40, 110, 13, PdfPages.BOLD, "Experience");
        var jobs = List.of(List.of("2019 – 2022", "Weaver", "Loom & Daughters Ltd"), List.of("2015 – 2019", "Tailor", "Harrow Theatre Ltd"), List.of("2012 – 2015", "Florist", "Petal House Ltd"));
        float y = 130;
        for (var job : jobs) {
            pages.text(40, y - above, job.getFirst()).text(170, y, 10, PdfPages.BOLD, job.get(1)).text(170, y + 14, job.get(2))
                    .text(170, y + 28, "• Kept the books of the workshop and its stock").text(170, y + 42, "• Taught two apprentices a year");
            y += 66;
        }
        pages.text(40, y, 13, PdfPages.BOLD, "Education").text(40, y + 20 - above, "2009 – 2012").text(170, y + 20, "Kestrel University").text(170, y + 34, "BA History")
                .text(40, y + 60, 13, PdfPages.BOLD, "Skills").text(170, y + 60, "Weaving, dyeing, pattern cutting");
        var content = parsed(pages);

        assertThat(content.experience()).extracting(Experience::position).containsExactly("Weaver", "Tailor", "Florist");
        assertThat(content.experience()).extracting(Experience::startDate).containsExactly("2019", "2015", "2012");
        assertThat(content.education()).hasSize(1);
        assertThat(content.skillsRaw()).isNotEmpty();
    }

    @Test
    void a_sidebar_with_a_few_years_stays_a_column() {
        var pages = new PdfPages().text(40, 60, 20, PdfPages.BOLD, "Wilma Okafor")
                .text(40, 100, 12, PdfPages.BOLD, "Awards").text(40, 116, "Golden Thimble 2014").text(40, 130, "Best Stall 2016").text(40, 144, "Weaving").text(40, 158, "Dyeing")
                .text(40, 172, "Pattern cutting").text(40, 186, "English").text(40, 200, "French")
                .text(240, 100, 12, PdfPages.BOLD, "Experience").text(240, 116, "Weaver, Loom & Daughters Ltd").text(240, 130, "2019 – 2022").text(240, 144, "• Kept the books")
                .text(240, 158, "• Taught apprentices").text(240, 172, "Tailor, Harrow Theatre Ltd").text(240, 186, "2015 – 2019").text(240, 200, "• Sewed costumes");

        assertThat(EXTRACTOR.extract("resume.pdf", pages.file()).text()).containsSubsequence("Golden Thimble", "French", "Loom & Daughters", "Harrow Theatre");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"bastian. | achterberg@example.org | bastian.achterberg@example.org", "maria-| lopez@example.net | maria-lopez@example.net",
            "n.van.der_ | berg@example.com | n.van.der_berg@example.com"})
    void an_address_that_is_wrapped_before_its_sign_is_whole(String above, String below, String address) {
        assertThat(Sample.content("Bastian Achterberg\n" + above + "\n" + below + "\nLeeds\n").personalInfo().email()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leeds.", "Phone", "github.com/ba-", "I live in Leeds."})
    void a_line_above_an_address_is_no_part_of_it(String above) {
        assertThat(Sample.content("Bastian Achterberg\n" + above + "\n\nachterberg@example.org\n").personalInfo().email()).endsWith("achterberg@example.org")
                .matches(email -> !email.contains(" ") && !email.contains("/"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"University of | Westmere", "Kestrel | University", "Harbourside Institute of | Technology"})
    void no_word_of_a_wrapped_school_is_taken_for_a_heading_and_lost(String first, String second) {
        var content = Sample.content("Ingrid Aldana\ningrid@example.org\n\nEducation\n" + first + "\n" + second + "\nLLB Law\n2012 – 2015\n\nSkills\nSewing, weaving\n");

        assertThat(all(content)).contains(first.split(" ")).contains(second.split(" "));
    }

    @Test
    void an_employer_with_one_post_below_a_group_of_posts_keeps_its_name() {
        for (var employer : List.of("Tessellate Software GmbH", "Larkspur Media", "Northmoor Primary School")) {
            var pages = new PdfPages().text(40, 60, 20, PdfPages.BOLD, "Henrik Maddox").text(40, 90, 13, PdfPages.BOLD, "Experience")
                    .text(40, 110, 10, PdfPages.BOLD, "Brightwater Clinic").text(40, 124, "5 years").text(40, 138, "Practice Manager").text(40, 152, "Mar 2020 – Present")
                    .text(40, 166, "• Managed rotas for fourteen colleagues").text(40, 180, "Receptionist").text(40, 194, "Dec 2017 – Feb 2020").text(40, 208, "• Answered the telephone")
                    .text(40, 234, 10, PdfPages.BOLD, employer).text(40, 248, "Secretary").text(40, 262, "May 2013 – Oct 2017").text(40, 276, "• Kept the archive of closed cases");

            assertThat(parsed(pages).experience()).extracting(Experience::company).containsExactly("Brightwater Clinic", "Brightwater Clinic", employer);
        }
    }

    @ParameterizedTest
    @CsvSource({"Konstruktionsingenieurin, 2", "Bereichsleiter, 2", "Kauffrau, 2", "Begleitung, 0"})
    void german_titles_are_joined_to_what_they_are_about(String text, int score) {
        assertThat(Positions.score(text)).isEqualTo(score);
    }

    @Test
    void headings_in_scripts_without_capitals_are_known() {
        var content = Sample.content("山田 花子\nhanako@example.jp\n\n職務経歴\n株式会社あおぞら    デザイナー    2018年4月 - 現在\n- 画面を設計しました\n\nスキル\nFigma\n");

        assertThat(content.personalInfo().name()).isEqualTo("山田 花子");
        assertThat(content.experience()).singleElement().satisfies(job -> assertThat(job.endDate()).isEqualTo("至今"));
        assertThat(content.skillsRaw()).containsExactly("Figma");
    }

    @ParameterizedTest
    @ValueSource(strings = {"个人 简介", "求职 意向", "项目 经验"})
    void two_chinese_words_above_the_contact_data_are_no_name(String first) {
        assertThat(Sample.content(first + "\n13900001111 | someone@example.com\n\n工作经历\n").personalInfo().name()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"資格, 基本情報技術者試験", "Certificates, Leadership skills", "证书, 项目管理专业技能"})
    void what_alone_stands_below_a_heading_is_no_heading_and_not_lost(String heading, String line) {
        for (var end : List.of("", "\nEducation\nKestrel University, 2012 - 2015\n")) {
            assertThat(all(Sample.content("Ingrid Aldana\ningrid@example.org\n\n" + heading + "\n" + line + "\n" + end))).contains(line);
        }
    }
}
