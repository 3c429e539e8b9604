package io.rehearsal.query.resume.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ResumeContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeExporterTest {

    private static final ResumeExporter EXPORTER = new ResumeExporter();

    static Stream<ResumeContent> samples() {
        return Stream.of(SampleResumes.CHINESE, SampleResumes.ENGLISH, SampleResumes.ONLY_A_NAME, SampleResumes.LONG_CHINESE, SampleResumes.LONG_ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everything_that_a_resume_says_stands_in_both_files_in_every_template(ResumeContent content) {
        for (var template : List.of("classic", "compact", "modern")) {
            for (var format : List.of("pdf", "docx")) {
                var text = withoutSpace(text(EXPORTER.export(content, List.of(), format, template), format));

                assertThat(ContentText.leaves(content)).filteredOn(leaf -> !leaf.path().equals("personalInfo.workYears"))
                        .allSatisfy(leaf -> assertThat(text).contains(withoutSpace(printed(leaf, content))));
            }
        }
    }

    @Test
    void templates_look_different() {
        assertThat(Stream.of("classic", "compact", "modern").map(template -> EXPORTER.export(SampleResumes.CHINESE, List.of(), "pdf", template).length).distinct()).hasSize(3);
        assertThat(Stream.of("classic", "compact", "modern").map(template -> EXPORTER.export(SampleResumes.CHINESE, List.of(), "docx", template).length).distinct()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fancy", "../classic", "CLASSIC"})
    void another_template_is_refused(String template) {
        assertThatThrownBy(() -> EXPORTER.export(SampleResumes.ENGLISH, List.of(), "pdf", template))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.TEMPLATE_UNKNOWN));
    }

    @Test
    void a_chinese_resume_has_chinese_headings_and_an_english_one_english_ones() {
        assertThat(text(EXPORTER.export(SampleResumes.CHINESE, List.of(), "pdf", "classic"), "pdf"))
                .contains("教育经历", "工作经历", "项目经历", "专业技能", "个人亮点", "2021.03 – 至今").doesNotContain("Education");
        assertThat(text(EXPORTER.export(SampleResumes.ENGLISH, List.of(), "docx", "classic"), "docx"))
                .contains("Education", "Experience", "Projects", "Skills", "Highlights", "Apr 2019 – Present").doesNotContain("至今");
    }

    @Test
    void another_format_is_refused() {
        assertThatThrownBy(() -> EXPORTER.export(SampleResumes.ENGLISH, List.of(), "odt", "classic"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.FORMAT_UNSUPPORTED));
    }

    @Test
    void the_pdf_is_a_small_a4_document_with_its_fonts_inside() throws IOException {
        var bytes = EXPORTER.export(SampleResumes.LONG_CHINESE, List.of(), "pdf", "classic");

        assertThat(bytes).hasSizeLessThan(200_000);
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("沈知远");
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            for (var page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isBetween(595f, 596f);
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "compact", "modern"})
    void no_page_holds_two_lines(String template) throws IOException {
        for (int lines = 18; lines < 50; lines += 3) {
            var content = new ResumeContent(SampleResumes.ENGLISH.personalInfo(), SampleResumes.ENGLISH.education(), SampleResumes.ENGLISH.experience(),
                    List.of(), List.of(), List.of(), Collections.nCopies(lines, "Ran the weekly review of the harbour's cranes"), List.of());
            try (var pdf = Loader.loadPDF(EXPORTER.export(content, List.of(), "pdf", template))) {
                assertThat(lines(pdf, pdf.getNumberOfPages())).as("%d lines", lines).hasSizeGreaterThan(2);
            }
        }
    }

    @Test
    void no_heading_and_no_entry_head_ends_a_page() throws IOException {
        var heads = Stream.of("工作经历", "项目经历", "专业技能", "云帆信息技术有限公司", "青禾数据科技有限公司", "统一库存中心", "高级后端工程师", "职责：").toList();
        try (var pdf = Loader.loadPDF(EXPORTER.export(SampleResumes.LONG_CHINESE, List.of(), "pdf", "classic"))) {
            for (int page = 1; page < pdf.getNumberOfPages(); page++) {
                var last = lines(pdf, page).getLast();
                assertThat(heads).noneMatch(last::startsWith);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"龘靐齉䶮㙍𬭊", "陳慶國與臺灣", "Ærøskøbing – Łódź – Žižek", "Ω ≥ 5 µs → ½ ① ～ ／ · • ‧ ・ 〜", "αβγ Привет",
        "𠮷野 㐂子 𡈽屋 㵪", "한국어 문서 작성 꿿", "สวัสดีชาวโลก", "हिन्दी தமிழ் বাংলা", "ქართული Հայերեն አማርኛ", "😀 🚀 ✅ 👩 🇨", "𝐁𝐨𝐥𝐝 ∮ ⟨x⟩ ℝ ⊨", "ᠮᠣᠩᠭᠣᠯ བོད་ཡིག ꆈꌠ"})
    void rare_characters_are_drawn_and_can_be_found(String line) {
        assertThat(text(EXPORTER.export(SampleResumes.saying(line), List.of(), "pdf", "classic"), "pdf")).contains(line);
    }

    @Test
    void a_bold_heading_draws_characters_that_the_bold_font_lacks() {
        var content = new ResumeContent(SampleResumes.ENGLISH.personalInfo(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(new ResumeContent.OtherSection("靐 heading 齉", List.of("line"))));

        assertThat(text(EXPORTER.export(content, List.of(), "pdf", "classic"), "pdf")).contains("靐 heading 齉");
    }

    @Test
    void a_character_that_no_font_has_is_shown_as_its_code_point() {
        var line = "plain \uD869\uDFFF, private \uE123, unassigned \u0378";

        assertThat(text(EXPORTER.export(SampleResumes.saying(line), List.of(), "pdf", "classic"), "pdf")).contains("plain U+2A7FF, private U+E123, unassigned U+0378");
        assertThat(text(EXPORTER.export(SampleResumes.saying(line), List.of(), "docx", "classic"), "docx")).contains(line);
    }

    @Test
    void only_joiners_and_selectors_that_draw_nothing_are_left_out() {
        assertThat(text(EXPORTER.export(SampleResumes.saying("off\u00ADice ❤\uFE0F 葛\uDB40\uDD00城"), List.of(), "pdf", "classic"), "pdf")).contains("ice ❤ 葛城");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void markup_controls_and_direction_marks_are_only_text(String format) {
        var hostile = "<b>&amp;</b> ]]> <!-- \u0000\u0008\u001B\uFFFE\uD800 \u202Egnp.exe\u202C ${x} {{y}} <script>alert(1)</script>";

        assertThat(text(EXPORTER.export(SampleResumes.saying(hostile), List.of(), format, "classic"), format))
                .contains("<b>&amp;</b> ]]> <!--").contains("gnp.exe ${x} {{y}} <script>alert(1)</script>").doesNotContain("\u202E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"汉", "W", "word ", "a line of a field\n", "汉字，word。", "x\t", "https://example.com/"})
    void a_field_of_a_hundred_thousand_characters_is_printed_in_bounded_time(String part) {
        var content = SampleResumes.saying(part.repeat(100_000 / part.length()));

        assertThatCode(() -> {
            EXPORTER.export(content, List.of(), "pdf", "classic");
            EXPORTER.export(content, List.of(), "docx", "classic");
        }).doesNotThrowAnyException();
    }

    @Test
    void several_exports_at_once_do_not_disturb_each_other() throws Exception {
        var expected = text(EXPORTER.export(SampleResumes.CHINESE, List.of(), "pdf", "classic"), "pdf");
        try (var threads = Executors.newFixedThreadPool(4)) {
            var exports = new ArrayList<Callable<byte[]>>();
            for (int i = 0; i < 12; i++) {
                exports.add(() -> EXPORTER.export(SampleResumes.CHINESE, List.of(), "pdf", "classic"));
            }
            for (var export : threads.invokeAll(exports)) {
                assertThat(text(export.get(), "pdf")).isEqualTo(expected);
            }
        }
    }

    @Test
    void an_empty_resume_is_an_empty_page() {
        var empty = new ResumeContent(new ResumeContent.PersonalInfo(null, null, null, null, null, null, null),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(text(EXPORTER.export(empty, List.of(), "pdf", "classic"), "pdf")).isBlank();
        assertThat(text(EXPORTER.export(empty, List.of(), "docx", "classic"), "docx")).isBlank();
    }

    /** Dates are printed in the way of the language. */
    private static String printed(ContentText.Leaf leaf, ResumeContent content) {
        var wording = ResumeWording.of(content);
        return leaf.path().endsWith("Date") ? String.valueOf(wording.dates(null, leaf.value(), false)) : leaf.value();
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<String> lines(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).lines().filter(line -> !line.isBlank()).toList();
    }

    private static String text(byte[] file, String format) {
        try {
            if (format.equals("pdf")) {
                try (var pdf = Loader.loadPDF(file)) {
                    return new PDFTextStripper().getText(pdf);
                }
            }
            try (var word = new XWPFDocument(new ByteArrayInputStream(file)); var extractor = new XWPFWordExtractor(word)) {
                return extractor.getText();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
