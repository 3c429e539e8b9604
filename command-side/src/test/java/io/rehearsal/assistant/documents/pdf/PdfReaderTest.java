package io.rehearsal.assistant.documents.pdf;

import static io.rehearsal.assistant.documents.Extraction.extract;
import static io.rehearsal.assistant.documents.Extraction.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.documents.ExtractedText;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    @Test
    void a_date_at_the_right_margin_stays_on_its_line_as_a_part_of_its_own() {
        byte[] file = new PdfPages().text(50, 60, 11, PdfPages.BOLD, "Alder Works").rightAligned(545, 60, "2019 - 2022")
                .text(50, 74, "Engineer").text(50, 88, 11, PdfPages.BOLD, "Birch Labs").rightAligned(545, 88, "2015 - 2019").file();

        assertThat(lines(file)).containsExactly("Alder Works\t2019 - 2022", "Engineer", "Birch Labs\t2015 - 2019");
    }

    @Test
    void a_sidebar_is_read_after_the_column_that_has_the_name() {
        byte[] file = new PdfPages()
                .lines(40, 63, "CONTACT", "ada@example.org", "Leeds", "", "SKILLS", "Java", "Kotlin", "Go")
                .text(220, 60, 24, PdfPages.BOLD, "Ada Marsh")
                .lines(220, 90, "EXPERIENCE", "Alder Works, building the booking system for", "forty hotels along the coast.", "Birch Labs, maintaining the data pipelines", "of three hospitals.").file();

        assertThat(lines(file)).containsExactly("Ada Marsh", "EXPERIENCE", "Alder Works, building the booking system for", "forty hotels along the coast.",
                "Birch Labs, maintaining the data pipelines", "of three hospitals.", "CONTACT", "ada@example.org", "Leeds", "SKILLS", "Java", "Kotlin", "Go");
    }

    @Test
    void the_main_column_runs_on_over_pages_before_the_sidebar_is_read() {
        String[] sidebar = {"Skills", "Java", "Kotlin", "Go", "Rust"};
        byte[] file = new PdfPages().text(50, 50, 20, PdfPages.BOLD, "Ada Marsh of the long and wide heading, engineer")
                .lines(50, 93, "Experience one of the first page", "which goes on for lines and lines", "in the main column of the page", "until it reaches the end of it", "and turns over to the next one")
                .lines(400, 100, sidebar).nextPage()
                .lines(50, 90, "where the main column is alone").file();

        assertThat(lines(file)).endsWith("and turns over to the next one", "where the main column is alone", "Skills", "Java", "Kotlin", "Go", "Rust");
    }

    @Test
    void a_grid_of_skills_is_read_row_by_row() {
        byte[] file = new PdfPages().text(230, 50, 20, PdfPages.BOLD, "Ada Marsh").lines(50, 80, "Skills").lines(50, 94, "Java", "Spring", "Docker", "Kafka").lines(220, 94, "Kotlin", "Quarkus", "Helm", "Redis")
                .lines(50, 150, "Experience").file();

        assertThat(lines(file)).containsExactly("Ada Marsh", "Skills", "Java\tKotlin", "Spring\tQuarkus", "Docker\tHelm", "Kafka\tRedis", "Experience");
    }

    @Test
    void dates_in_the_left_margin_stay_with_their_entries() {
        byte[] file = new PdfPages().lines(50, 60, "2019-2022").lines(140, 60, "Alder Works", "kept the trains running").lines(50, 88, "2015-2019")
                .lines(140, 88, "Birch Labs", "watched the weather").lines(50, 116, "2012-2015").lines(140, 116, "Cedar Office", "sorted the mail")
                .lines(50, 144, "2008-2012").lines(140, 144, "Dogwood College", "physics").file();

        assertThat(lines(file)).startsWith("2019-2022\tAlder Works", "kept the trains running", "2015-2019\tBirch Labs");
    }

    @Test
    void a_label_in_the_middle_of_its_table_cell_belongs_to_the_first_line_beside_it() {
        PdfPages pages = new PdfPages().text(60, 83, "Work").lines(150, 69, "2019 Alder Works", "kept the trains running", "on three lines").text(60, 121, "School").text(150, 121, "Physics");
        for (float y : new float[] {55, 105, 130}) {
            pages.rule(50, y, 540, y);
        }
        for (float x : new float[] {50, 140, 540}) {
            pages.rule(x, 55, x, 130);
        }

        assertThat(lines(pages.file())).containsExactly("Work\t2019 Alder Works", "kept the trains running", "on three lines", "School\tPhysics");
    }

    @Test
    void running_footers_and_page_numbers_are_left_out() {
        PdfPages pages = new PdfPages();
        for (int i = 1; i <= 3; i++) {
            pages.text(50, 100, "Body of page " + "abc".charAt(i - 1)).text(50, 800, "Ada Marsh - Resume").text(500, 820, "Page " + i + " of 3");
            if (i < 3) {
                pages.nextPage();
            }
        }

        assertThat(lines(pages.file())).containsExactly("Body of page a", "Body of page b", "Body of page c");
    }

    @Test
    void text_drawn_twice_to_look_bold_is_read_once_and_bold() {
        ExtractedText text = extract(new PdfPages().text(50, 60, "Skills").text(50.3f, 60, "Skills").text(50, 80, "Java").file());

        assertThat(text.text()).isEqualTo("Skills\nJava\n");
        assertThat(text.lines()).extracting(ExtractedText.Line::bold).containsExactly(true, false);
    }

    @Test
    void letters_spaced_out_are_words() {
        byte[] file = new PdfPages().draw(content -> {
            content.beginText();
            content.setFont(PdfPages.BOLD, 12);
            content.setCharacterSpacing(4);
            content.newLineAtOffset(50, 700);
            content.showText("EDUCATION");
            content.endText();
        }).text(50, 160, "E X P E R I E N C E").file();

        assertThat(lines(file)).containsExactly("EDUCATION", "EXPERIENCE");
    }

    @Test
    void small_drawn_shapes_before_lines_are_bullets() {
        byte[] file = new PdfPages().lines(70, 60, "first of the list", "second of the list").draw(content -> {
            for (float y : new float[] {57, 71}) {
                content.addRect(58, PDRectangle.A4.getHeight() - y - 1.5f, 3, 3);
                content.fill();
            }
        }).file();

        assertThat(lines(file)).containsExactly("• first of the list", "• second of the list");
    }

    @Test
    void text_turned_by_a_quarter_is_read_apart_from_the_rest() {
        byte[] file = new PdfPages().lines(100, 60, "upright line", "another one").draw(content -> {
            content.beginText();
            content.setFont(PdfPages.PLAIN, 10);
            content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 40, 600));
            content.showText("turned");
            content.endText();
        }).file();

        assertThat(lines(file)).containsExactly("upright line", "another one", "turned");
    }

    @Test
    void a_page_turned_by_its_rotation_is_read_upright() {
        PdfPages pages = new PdfPages();
        pages.page().setRotation(90);
        pages.draw(content -> {
            for (int i = 0; i < 2; i++) {
                content.beginText();
                content.setFont(PdfPages.PLAIN, 10);
                content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 100 + 14 * i, 50));
                content.showText(i == 0 ? "above" : "below");
                content.endText();
            }
        });

        assertThat(lines(pages.file())).containsExactly("above", "below");
    }

    @Test
    void the_address_behind_a_link_is_kept_where_its_words_do_not_show_it() throws IOException {
        PdfPages pages = new PdfPages().text(50, 60, "GitHub").text(50, 80, "ada.example.org");
        link(pages, 48, 50, 90, 64, "https://github.com/adamarsh");
        link(pages, 48, 70, 130, 84, "https://ada.example.org/");

        assertThat(lines(pages.file())).containsExactly("GitHub (https://github.com/adamarsh)", "ada.example.org");
    }

    @Test
    void every_line_lies_where_it_says() {
        ExtractedText text = extract(new PdfPages().text(50, 60, 20, PdfPages.BOLD, "Ada Marsh").text(60, 90, "Leeds").nextPage().text(50, 60, "Java").file());

        assertThat(text.lines().stream().map(line -> text.text().substring(line.start(), line.end()))).containsExactly("Ada Marsh", "Leeds", "Java");
        assertThat(text.lines()).extracting(ExtractedText.Line::page).containsExactly(0, 0, 1);
        assertThat(text.lines().getFirst().fontSize()).isEqualTo(20);
        assertThat(text.lines().getFirst().bold()).isTrue();
        assertThat(text.lines().get(1).left()).isEqualTo(60);
    }

    private static void link(PdfPages pages, float left, float top, float right, float bottom, String address) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(left, PDRectangle.A4.getHeight() - bottom, right - left, bottom - top));
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        link.setAction(action);
        pages.page().getAnnotations().add(link);
    }

    private static PdfPages twoColumns(String... more) {
        return new PdfPages().lines(40, 60, "The mill was built beside the river in the", "spring of that year and ran for ninety years", "until the dam above it broke in the great", "storm, and the wheel was never seen again by",
                        "the people of the valley, who looked for it", "in the sand of every bank below the ford and")
                .lines(310, 60, "found nothing. The baker of the village kept", "one of its stones as a table in his garden, on", "which he put the bread for whoever came by", "in the summer, and told the story of the mill",
                        "to the children of the school, who had seen", "neither a wheel nor the river in their lives.")
                .lines(310, 144, more)
                .lines(50, 170, "Year", "1850", "1900", "Sum").lines(100, 170, "Sacks", "400", "900", "1300").lines(150, 170, "Price", "3 kr", "5 kr", "");
    }

    @Test
    void a_narrow_table_below_two_columns_stands_after_both() {
        assertThat(lines(twoColumns().file())).containsSubsequence("in the sand of every bank below the ford and", "found nothing. The baker of the village kept", "neither a wheel nor the river in their lives.",
                "Year\tSacks\tPrice", "1850\t400\t3 kr");
    }

    @Test
    void a_table_in_one_column_stays_in_it() {
        assertThat(lines(twoColumns("He told it so often that the children knew", "it by heart and told it to him in the end, in", "his last year, when he had begun to forget.").file()))
                .containsSubsequence("in the sand of every bank below the ford and", "Year\tSacks\tPrice", "found nothing. The baker of the village kept");
    }
}
