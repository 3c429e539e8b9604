package io.rehearsal.assistant.local.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.documents.DetectingTextExtractor;
import io.rehearsal.assistant.documents.ReadingGuard;
import io.rehearsal.assistant.documents.pdf.PdfPages;
import io.rehearsal.assistant.documents.pdf.PdfReader;
import io.rehearsal.assistant.skill.CatalogueLexicon;
import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ResumeContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the look of a page means: blocks beside the name, raised signs, words wrapped at a hyphen, ratings, groups of posts. */
class PdfLayoutsTest {

    private static final DetectingTextExtractor EXTRACTOR = new DetectingTextExtractor(List.of(new PdfReader()), new ReadingGuard());
    private static final LocalResumeParser PARSER = new LocalResumeParser(new CatalogueLexicon());

    private static ResumeContent parsed(PdfPages pages) {
        return PARSER.parse(EXTRACTOR.extract("resume.pdf", pages.file())).content();
    }

    private static String all(ResumeContent content) {
        return ContentText.leaves(content).stream().map(ContentText.Leaf::value).collect(Collectors.joining("\n"));
    }

    private static float width(String text, float size) {
        try {
            return PdfPages.PLAIN.getStringWidth(text) * size / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfPages contactAtTheRight(String name, String title, List<String> contact, String job, String dates, float gap) {
        var pages = new PdfPages().text(40, 66, 20, PdfPages.BOLD, name).text(40, 90, title);
        for (int i = 0; i < contact.size(); i++) {
            pages.rightAligned(560, 44 + i * gap, contact.get(i));
        }
        return pages.text(40, 120, 13, PdfPages.BOLD, "Experience").text(40, 138, 10, PdfPages.BOLD, job).rightAligned(560, 138, dates)
                .text(60, 156, "• Kept the ledgers of four hundred customers and answered every letter that came in within one working day, every week")
                .text(40, 180, 13, PdfPages.BOLD, "Education").text(40, 198, "Hill College, BA History").rightAligned(560, 198, "2009 – 2012");
    }

    @Test
    void a_contact_block_at_the_right_of_the_name_is_no_job() {
        for (var content : List.of(
                parsed(contactAtTheRight("Tomas Vega", "Accountant", List.of("(415) 555-0199", "tomas@example.net", "Oakland, CA"), "Mill Road Books, Accountant", "Mar 2015 – Present", 12)),
                parsed(contactAtTheRight("Ingrid Solberg", "Archivist", List.of("ingrid@example.no", "+47 22 55 01 00", "Oslo", "ingrid.example.no"), "Fjord Museum, Archivist", "2014 – 2021", 12)),
                parsed(contactAtTheRight("Paulo Reis", "Nurse", List.of("Lisbon", "linkedin.com/in/paulo-reis", "paulo@example.pt"), "North Ward Clinic, Nurse", "06/2013 – 02/2019", 14)))) {
            assertThat(content.experience()).singleElement().satisfies(job -> {
                assertThat(job.company()).isIn("Mill Road Books", "Fjord Museum", "North Ward Clinic");
                assertThat(job.position()).isIn("Accountant", "Archivist", "Nurse");
                assertThat(job.startDate()).isNotNull();
            });
            assertThat(content.personalInfo().email()).isNotNull();
            assertThat(content.education()).hasSize(1);
        }
    }

    @Test
    void places_and_dates_at_the_right_of_jobs_are_no_contact_block() {
        var content = parsed(new PdfPages().text(40, 60, 20, PdfPages.BOLD, "Tomas Vega").text(40, 80, "tomas@example.net")
                .text(40, 110, 13, PdfPages.BOLD, "Experience")
                .text(40, 130, 10, PdfPages.BOLD, "Mill Road Books").rightAligned(560, 130, "Oakland, CA").text(40, 144, "Accountant").rightAligned(560, 144, "2015 – Present")
                .text(60, 158, "• Kept the ledgers")
                .text(40, 180, 10, PdfPages.BOLD, "Bay Tea House").rightAligned(560, 180, "Alameda, CA").text(40, 194, "Bookkeeper").rightAligned(560, 194, "2011 – 2015")
                .text(60, 208, "• Paid the wages"));

        assertThat(content.experience()).extracting("company", "position", "startDate")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Mill Road Books", "Accountant", "2015"), org.assertj.core.groups.Tuple.tuple("Bay Tea House", "Bookkeeper", "2011"));
    }

    private static PdfPages raised(String before, String sign, String after) {
        float x = 60 + width(before, 10);
        float behind = x + width(sign, 6.5f);
        return new PdfPages().text(40, 60, 20, PdfPages.BOLD, "Tomas Vega").text(40, 80, "tomas@example.net").text(40, 110, 13, PdfPages.BOLD, "Experience")
                .text(40, 130, 10, PdfPages.BOLD, "Mill Road Books, Accountant, 2015 – Present")
                .text(60, 150, before).text(x, 146.5f, 6.5f, PdfPages.PLAIN, sign).text(behind, 150, after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
            "• Came 3|rd| of sixty teams|Came 3rd of sixty teams", "• Filtered 10|9| rows a night|Filtered 10⁹ rows a night", "• Sold the Lamp|®| line|Sold the Lamp® line",
            "• Held 40 kW/m|2| of load|Held 40 kW/m² of load", "• Grew in the 19|th| century wing|Grew in the 19th century wing"})
    void a_raised_sign_stands_in_its_word(String before, String sign, String after, String line) {
        assertThat(all(parsed(raised(before, sign, after)))).contains(line);
    }

    @Test
    void a_small_line_above_another_is_no_raised_sign() {
        var content = parsed(raised("• Kept the ledgers", "", "").text(60, 170, 7, PdfPages.PLAIN, "2").text(60, 182, "• Paid the wages"));

        assertThat(all(content)).contains("Kept the ledgers", "Paid the wages").doesNotContain("ledgers²", "²");
    }

    private static String wrapped(String upper, String lower) {
        return all(parsed(new PdfPages().text(40, 60, 20, PdfPages.BOLD, "Tomas Vega").text(40, 80, "tomas@example.net").text(40, 110, 13, PdfPages.BOLD, "Experience")
                .text(40, 130, 10, PdfPages.BOLD, "Mill Road Books, Accountant, 2015 – Present").text(60, 150, "• " + upper).text(67, 164, lower)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Ran the shop with part- | time staff | part-time staff", "Wrote user- | friendly manuals | user-friendly manuals", "Gave face-to- | face lessons | face-to-face lessons",
            "Kept a year- | round garden | year-round garden", "Led a well- | known choir | well-known choir"})
    void a_hyphen_that_belongs_to_the_word_stays_at_a_lines_end(String upper, String lower, String line) {
        assertThat(wrapped(upper, lower)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Saw to the imple- | mentation of it | the implementation of it", "Kept the infra- | structure running | the infrastructure running", "Taught mathe- | matics to adults | mathematics to adults",
            "Moved it to Kuber- | netes in May | to Kubernetes in May", "Wrote the inges- | tion of letters | the ingestion of letters"})
    void a_hyphen_that_only_parts_a_word_goes(String upper, String lower, String line) {
        assertThat(wrapped(upper, lower)).contains(line);
    }

    @Test
    void how_a_word_is_written_elsewhere_tells_whether_its_hyphen_stays() {
        assertThat(wrapped("Built e-mail and on-line help; on-", "line help grew")).contains("on-line help grew");
        assertThat(wrapped("Built healthcare tools; health-", "care grew")).contains("healthcare grew");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Excel 80%, Photoshop 60%", "Excel 4/5, Photoshop 3/5", "Excel 8/10 | Photoshop 6/10"})
    void how_well_one_knows_a_skill_is_no_part_of_its_name(String line) {
        var content = Sample.content("Ada Holm\nada@example.org\n\nSkills\n" + line + "\n\nEducation\nHill College, BA History, 2009 – 2012\n");

        assertThat(content.skills()).contains("Photoshop").noneMatch(skill -> skill.matches(".*[%/\\d].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Excel ●●●●○ Photoshop ●●○○○", "Excel ★★★★☆, Photoshop ★★☆☆☆", "Excel ■■■□□ | Photoshop ■■□□□", "Excel ● ● ● ○ ○; Photoshop ● ● ○ ○ ○"})
    void drawn_ratings_are_no_part_of_a_skill(String line) {
        var content = Sample.content("Ada Holm\nada@example.org\n\nSkills\n" + line + "\n\nEducation\nHill College, BA History, 2009 – 2012\n");

        assertThat(content.skills()).contains("Photoshop").noneMatch(skill -> skill.matches(".*[●○★☆■□].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TCP/IP, CI/CD", "HTTP/2, TCP/IP, CI/CD"})
    void slashes_in_names_are_no_marks(String line) {
        assertThat(Sample.content("Ada Holm\nada@example.org\n\nSkills\n" + line + "\n").skills()).contains("TCP/IP", "CI/CD");
    }

    private static ResumeContent network(String... jobs) {
        return Sample.content("Ada Holm\nBaker at North Mill\nLeeds, United Kingdom\n\nExperience\n" + String.join("\n", jobs) + "\n\nEducation\nHill College\nBA, History · (2009 - 2012)\n");
    }

    @Test
    void after_an_employer_with_two_posts_the_next_employer_begins_a_job() {
        var baker = network("North Mill", "6 years", "Head Baker", "March 2018 - Present (3 years)", "Leeds", "Runs the night shift of nine.", "Baker", "April 2015 - March 2018 (3 years)", "Baked at night.",
                "Corner Bakery", "Apprentice", "May 2012 - April 2015 (3 years)", "York, England", "Learned the trade.");
        assertThat(baker.experience()).extracting("company").containsExactly("North Mill", "North Mill", "Corner Bakery");
        assertThat(baker.experience()).extracting("position").containsExactly("Head Baker", "Baker", "Apprentice");
        assertThat(all(baker)).contains("York, England", "Learned the trade.");

        var nurse = network("St Anne Hospital", "9 years 2 months", "Ward Manager", "January 2016 - Present (5 years 2 months)", "Leads twenty nurses.", "Staff Nurse", "January 2012 - January 2016 (4 years 1 month)",
                "Cared for patients after surgery.", "City Care Home", "Nurse", "June 2008 - December 2011 (3 years 7 months)", "Gave out medicine.");
        assertThat(nurse.experience()).extracting("company").containsExactly("St Anne Hospital", "St Anne Hospital", "City Care Home");
    }

    @Test
    void one_employer_with_three_posts_stays_one_employer() {
        var content = network("North Mill", "9 years", "Head Baker", "March 2018 - Present (3 years)", "Leeds, England", "Baker", "April 2015 - March 2018 (3 years)", "Leeds, England",
                "Apprentice", "May 2012 - April 2015 (3 years)", "Learned the trade.");

        assertThat(content.experience()).extracting("company").containsOnly("North Mill");
        assertThat(content.experience()).extracting("position").containsExactly("Head Baker", "Baker", "Apprentice");
    }

    @Test
    void an_address_that_a_narrow_column_wrapped_is_whole() {
        assertThat(Sample.content("Ada Holm\nContact\nada@example.org\nwww.linkedin.com/in/ada-\nholm-of-leeds (LinkedIn)\n\nExperience\nNorth Mill — Baker — 2019-01 – Present\n- Baked\n").personalInfo().blog())
                .isEqualTo("www.linkedin.com/in/ada-holm-of-leeds");
        assertThat(Sample.content("Ada Holm\nada@example.org\ngithub.com/ada-holm\nleeds\n\nExperience\nNorth Mill — Baker — 2019-01 – Present\n- Baked\n").personalInfo().blog())
                .isEqualTo("github.com/ada-holm");
    }
}
