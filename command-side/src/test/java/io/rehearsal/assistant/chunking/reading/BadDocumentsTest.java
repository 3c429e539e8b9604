package io.rehearsal.assistant.chunking.reading;

import static io.rehearsal.assistant.chunking.reading.Reading.assertRefused;
import static io.rehearsal.assistant.chunking.reading.Reading.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.chunking.StructuredText.Kind;
import io.rehearsal.assistant.documents.pdf.PdfPages;
import io.rehearsal.events.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadDocumentsTest {

    @Nested
    class Refused {

        @ParameterizedTest
        @ValueSource(strings = {"a.md", "a.txt", "a.html", "a.pdf", "a"})
        void a_binary_file_whatever_it_calls_itself(String name) {
            byte[] file = new byte[4096];
            new Random(7).nextBytes(file);

            assertRefused(name, file, Refusal.Reason.FILE_TYPE_UNSUPPORTED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a.md", "a.txt", "a.html", "a"})
        void a_text_meant_for_another_program(String name) {
            assertRefused(name, "{\\rtf1\\ansi text}".getBytes(UTF_8), Refusal.Reason.FILE_TYPE_UNSUPPORTED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " \n\t\n", "---\n***\n", "\uFEFF"})
        void nothing_to_read(String text) {
            assertRefused("a.md", text.getBytes(UTF_8), Refusal.Reason.FILE_WITHOUT_TEXT);
        }

        @Test
        void a_page_that_only_does_something() {
            assertRefused("a.html", "<html><script>run()</script><nav>Home</nav></html>".getBytes(UTF_8), Refusal.Reason.FILE_WITHOUT_TEXT);
        }

        @Test
        void a_scan() throws IOException {
            PdfPages pages = new PdfPages();
            var scan = LosslessFactory.createFromImage(pages.document(), new BufferedImage(200, 300, BufferedImage.TYPE_INT_RGB));

            assertRefused("a.pdf", pages.draw(content -> content.drawImage(scan, 0, 0)).file(), Refusal.Reason.FILE_WITHOUT_TEXT);
        }

        @Test
        void a_file_with_a_password() {
            assertRefused("a.pdf", new PdfPages().text(50, 60, "Queues").protect("owner", "user").file(), Refusal.Reason.FILE_ENCRYPTED);
        }

        @Test
        void a_file_cut_off() {
            byte[] file = new PdfPages().text(50, 60, "Queues").file();

            assertRefused("a.pdf", Arrays.copyOf(file, file.length / 2), Refusal.Reason.FILE_UNREADABLE);
        }

        @Test
        void a_zip_bomb() throws IOException {
            assertRefused("a.docx", zipped(" ".repeat(1 << 20), 200), Refusal.Reason.FILE_UNREADABLE);
        }

        @Test
        void a_word_document_nested_without_end() throws IOException {
            assertRefused("a.docx", zipped("<w:sdt xmlns:w=\"w\">", 100_000), Refusal.Reason.FILE_UNREADABLE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a.md", "a.txt", "a.html"})
        void one_line_of_five_mebibytes(String name) {
            assertRefused(name, ("<p>" + "all work and no play ".repeat(250_000)).getBytes(UTF_8), Refusal.Reason.TEXT_TOO_LONG);
            assertRefused(name, ("<p>" + "線程池的拒絕策略".repeat(220_000)).getBytes(UTF_8), Refusal.Reason.TEXT_TOO_LONG);
        }
    }

    @Nested
    class Read {

        @Test
        void halves_of_characters_are_dropped() {
            assertThat(Cleaning.clean("a\uD83Db\uDE42c🙂𠮷\uD800")).isEqualTo("abc🙂𠮷");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a.md", "a.txt", "a.html"})
        void a_hundred_thousand_tiny_paragraphs(String name) {
            assertThat(read(name, "<p>字</p>\n\n".repeat(100_000)).blocks()).isNotEmpty();
        }

        @Test
        void html_nested_without_end() {
            assertThat(read("a.html", "<div>".repeat(100_000) + "deep" + "<ul><li>".repeat(50_000) + "deeper").text()).contains("deep").contains("deeper");
        }

        @Test
        void tables_nested_without_end() {
            assertThat(read("a.html", "<table><tr><td>".repeat(3_000) + "deep").text()).contains("deep");
        }

        @ParameterizedTest
        @ValueSource(strings = {">", "- ", "1. ", "[", "*a ", "`", "<b>", "![a](", "**_"})
        void markdown_nested_without_end(String mark) {
            assertThat(read("a.md", mark.repeat(50_000) + "deep\n").text()).contains("deep");
        }

        @Test
        void a_heading_of_a_hundred_thousand_characters_is_cut_in_the_path_only() {
            var read = read("a.md", "# " + "long ".repeat(20_000) + "\n\ntext\n");

            assertThat(read.blocks().getLast().headingPath().getFirst().length()).isLessThanOrEqualTo(200);
            assertThat(read.text()).hasSizeGreaterThan(100_000);
        }

        @Test
        void a_table_of_fifty_thousand_rows() {
            var read = read("a.html", "<table><tr><th>a<th>b</tr>" + "<tr><td>1<td>2</tr>".repeat(50_000) + "</table>");

            assertThat(read.blocks()).singleElement().satisfies(block -> assertThat(block.kind()).isEqualTo(Kind.TABLE));
        }

        @Test
        void a_text_about_the_format_that_it_is_not() {
            assertThat(read("a.md", "# PDF\n\nA file begins with %PDF-1.7.\n").fileType()).isEqualTo("md");
        }

        @Test
        void a_text_in_utf_16() {
            assertThat(read("a.txt", "\uFEFF线程池".getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo("线程池");
        }
    }

    private static byte[] zipped(String part, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < times; i++) {
                zip.write(part.getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
