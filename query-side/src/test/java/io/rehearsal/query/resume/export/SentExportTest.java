package io.rehearsal.query.resume.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import io.rehearsal.events.resume.SourceHeading.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who sends an export looks at. */
class SentExportTest {

    private static final ResumeExporter EXPORTER = new ResumeExporter();

    private static final PersonalInfo PERSON = new PersonalInfo("Ines Calder", "ines@calder.example.org", "+44 20 7946 0456", null, null, null, "https://calder.example.org/ines");

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void sections_stand_in_the_persons_order_under_the_persons_headings(String format) throws IOException {
        var content = new ResumeContent(PERSON, List.of(), List.of(job("Tern & Sons", "Ran the harbour office"), job("Ferry Guild", "Sold tickets")), List.of(), List.of(),
                List.of("Boat handling"), List.of("Harbour clerk", "Medal of the port, 2019"), List.of());
        var layout = List.of(heading(Kind.HIGHLIGHTS, "Who I am"), path("highlights[0]"), heading(Kind.SKILLS, "What I can do"), path("skillsRaw[0]"),
                heading(Kind.EXPERIENCE, "Paid work"), path("experience[0]"), heading(Kind.EXPERIENCE, "Unpaid work"), path("experience[1]"),
                heading(Kind.HIGHLIGHTS, "Medals"), path("highlights[1]"));

        assertThat(text(EXPORTER.export(content, layout, format, "classic"), format)).containsSubsequence("Ines Calder", "Who I am", "Harbour clerk", "What I can do",
                "Boat handling", "Paid work", "Tern & Sons", "Unpaid work", "Ferry Guild", "Medals", "Medal of the port")
                .doesNotContain("Highlights", "Skills", "Experience", "Responsibilities", "Email", "Phone", "Website");
    }

    @Test
    void what_was_added_to_the_content_since_is_printed_too() throws IOException {
        var content = new ResumeContent(PERSON, List.of(), List.of(job("Tern & Sons", "Ran the harbour office"), job("Ferry Guild", "Sold tickets")), List.of(), List.of(),
                List.of("Boat handling"), List.of(), List.of());
        var layout = List.of(heading(Kind.EXPERIENCE, "Paid work"), path("experience[0]"));

        assertThat(text(EXPORTER.export(content, layout, "pdf", "classic"), "pdf")).containsSubsequence("Paid work", "Tern & Sons", "Ferry Guild", "Skills", "Boat handling");
    }

    @Test
    void duties_and_results_stand_in_the_order_in_which_they_were_written_with_the_persons_labels() throws IOException {
        var job = new Experience("Tern & Sons", "Clerk", "2019", "2020", null, List.of("Kept the log"), List.of("Cut waiting by 30%"), List.of());
        var content = new ResumeContent(PERSON, List.of(), List.of(job), List.of(), List.of(), List.of(), List.of(), List.of());
        var layout = List.of(heading(Kind.EXPERIENCE, "Work"), path("experience[0]"), heading(Kind.LABEL, "Proudest of:"), path("experience[0].achievements[0]"),
                heading(Kind.LABEL, "Every day:"), path("experience[0].responsibilities[0]"));

        assertThat(text(EXPORTER.export(content, layout, "pdf", "classic"), "pdf"))
                .containsSubsequence("Clerk", "Proudest of:", "Cut waiting by 30%", "Every day:", "Kept the log").doesNotContain("Achievements", "Responsibilities");
    }

    @Test
    void years_of_work_that_a_sentence_says_are_not_said_again() throws IOException {
        var person = new PersonalInfo("Ines Calder", null, null, null, null, "9", null);
        var said = new ResumeContent(person, List.of(), List.of(), List.of(), List.of(), List.of(), List.of("Clerk with nine years of experience at the quay"), List.of());
        var unsaid = new ResumeContent(person, List.of(), List.of(), List.of(), List.of(), List.of(), List.of("Clerk at the quay"), List.of());

        assertThat(text(EXPORTER.export(said, List.of(), "pdf", "classic"), "pdf")).doesNotContain("9 years");
        assertThat(text(EXPORTER.export(unsaid, List.of(), "pdf", "classic"), "pdf")).contains("9 years");
    }

    @ParameterizedTest
    @CsvSource({"Kept the log of the ships and the crews, Mar 2019 – Present", "负责港口日志的维护, 2019.03 – 至今", "Leitung der Reinigung und Planung für das Lager, 03/2019 – heute",
            "Suivi des stocks et des commandes pour les clients, 03/2019 – aujourd’hui", "Gestión de los almacenes y del inventario para la empresa, 03/2019 – actualidad",
            "倉庫の在庫を管理しました, 2019年3月 – 現在"})
    void dates_are_those_of_the_language(String duty, String dates) throws IOException {
        var job = new Experience("Tern", null, "2019-03", "至今", null, List.of(duty), List.of(), List.of());
        var content = new ResumeContent(new PersonalInfo(null, null, null, null, null, null, null), List.of(), List.of(job), List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(text(EXPORTER.export(content, List.of(), "pdf", "classic"), "pdf")).contains(dates);
    }

    @Test
    void addresses_and_links_open() throws IOException {
        var content = new ResumeContent(PERSON, List.of(), List.of(), List.of(), List.of(), List.of(), List.of("Notes on www.calder.example.net and github.com/calder-demo/tides."), List.of());
        var wanted = List.of("mailto:ines@calder.example.org", "https://calder.example.org/ines", "https://github.com/calder-demo/tides");
        var links = new ArrayList<String>();
        try (var pdf = Loader.loadPDF(EXPORTER.export(content, List.of(), "pdf", "modern"))) {
            for (var annotation : pdf.getPage(0).getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                    links.add(uri.getURI());
                }
            }
        }
        assertThat(links).containsAll(wanted);
        try (var word = new XWPFDocument(new ByteArrayInputStream(EXPORTER.export(content, List.of(), "docx", "modern")))) {
            var targets = new ArrayList<String>();
            for (var link : word.getHyperlinks()) {
                targets.add(link.getURL());
            }
            assertThat(targets).containsAll(wanted);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "compact", "modern"})
    void the_last_page_holds_more_than_a_few_lines_wherever_the_text_ends(String template) throws IOException {
        for (int lines = 40; lines < 64; lines++) {
            var content = new ResumeContent(PERSON, List.of(), List.of(), List.of(), List.of(), List.of(), Collections.nCopies(lines, "Ran the weekly review of the cranes"), List.of());
            try (var pdf = Loader.loadPDF(EXPORTER.export(content, List.of(), "pdf", template))) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(pdf.getNumberOfPages());
                assertThat(stripper.getText(pdf).lines().filter(line -> !line.isBlank()).count()).as("%d lines", lines).isGreaterThan(4);
            }
        }
    }

    @Test
    void the_last_lines_of_a_word_document_stay_together() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(EXPORTER.export(SampleResumes.LONG_ENGLISH, List.of(), "docx", "classic")))) {
            var paragraphs = word.getParagraphs();

            assertThat(paragraphs.subList(paragraphs.size() - 5, paragraphs.size() - 1)).allMatch(paragraph -> paragraph.isKeepNext());
        }
    }

    @Test
    void arabic_letters_are_joined_and_run_from_right_to_left() throws IOException {
        var drawn = new ArrayList<TextPosition>();
        try (var pdf = Loader.loadPDF(EXPORTER.export(SampleResumes.saying("مهندسة برمجيات"), List.of(), "pdf", "classic"))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    drawn.add(text);
                }
            }.getText(pdf);
        }
        var forms = drawn.stream().filter(glyph -> glyph.getUnicode().codePointAt(0) >= 0xFE70 && glyph.getUnicode().codePointAt(0) <= 0xFEFC).toList();

        assertThat(forms).hasSizeGreaterThan(8);
        assertThat(forms.stream().max(Comparator.comparingDouble(TextPosition::getX)).map(TextPosition::getUnicode)).contains("\uFEE3");
        assertThat(forms.stream().min(Comparator.comparingDouble(TextPosition::getX)).map(TextPosition::getUnicode)).contains("\uFE95");
    }

    private static Experience job(String company, String duty) {
        return new Experience(company, null, "2019", "2020", null, List.of(duty), List.of(), List.of());
    }

    private static SourceLine heading(Kind kind, String text) {
        return new SourceLine(kind, text);
    }

    private static SourceLine path(String path) {
        return new SourceLine(null, path);
    }

    private static String text(byte[] file, String format) throws IOException {
        if (format.equals("pdf")) {
            try (var pdf = Loader.loadPDF(file)) {
                return new PDFTextStripper().getText(pdf);
            }
        }
        try (var word = new XWPFDocument(new ByteArrayInputStream(file)); var extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }
}
