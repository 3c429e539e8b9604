package io.rehearsal.assistant.documents.word;

import static io.rehearsal.assistant.documents.Extraction.extract;
import static io.rehearsal.assistant.documents.Extraction.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.documents.ExtractedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    @Test
    void the_header_comes_first_and_the_footer_last() throws IOException {
        XWPFDocument document = new XWPFDocument();
        document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Ada Marsh");
        document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("ada@example.org");
        document.createParagraph().createRun().setText("Engineer");

        assertThat(lines(file(document))).containsExactly("Ada Marsh", "Engineer", "ada@example.org");
    }

    @Test
    void raised_figures_stay_raised() throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText("Filtered 10");
        XWPFRun raised = paragraph.createRun();
        raised.setText("9");
        raised.setSubscript(VerticalAlign.SUPERSCRIPT);
        paragraph.createRun().setText(" rows");

        assertThat(lines(file(document))).containsExactly("Filtered 10⁹ rows");
    }

    @Test
    void a_row_of_single_lines_is_one_line_with_tabs() throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFTable table = document.createTable(2, 2);
        fill(table.getRow(0).getCell(0), "Languages");
        fill(table.getRow(0).getCell(1), "Java, Kotlin");
        fill(table.getRow(1).getCell(0), "Databases");
        fill(table.getRow(1).getCell(1), "PostgreSQL");

        assertThat(lines(file(document))).containsExactly("Languages\tJava, Kotlin", "Databases\tPostgreSQL");
    }

    @Test
    void a_label_stands_before_the_first_line_of_a_longer_cell() throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFTable table = document.createTable(1, 2);
        fill(table.getRow(0).getCell(0), "2019 - 2022");
        fill(table.getRow(0).getCell(1), "Alder Works", "Engineer", "Kept the trains running", "Led three people");

        assertThat(lines(file(document))).containsExactly("2019 - 2022\tAlder Works", "Engineer", "Kept the trains running", "Led three people");
    }

    @Test
    void cells_that_lay_out_a_page_are_read_one_after_the_other() throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFTable table = document.createTable(1, 2);
        fill(table.getRow(0).getCell(0), "Contact", "ada@example.org", "Skills", "Java");
        fill(table.getRow(0).getCell(1), "Experience", "Alder Works", "Engineer", "2019 - 2022", "Kept the trains running");

        ExtractedText text = extract(file(document));

        assertThat(text.text().lines().filter(line -> !line.isBlank())).containsExactly("Contact", "ada@example.org", "Skills", "Java",
                "Experience", "Alder Works", "Engineer", "2019 - 2022", "Kept the trains running");
        assertThat(text.lines().get(3).block()).isNotEqualTo(text.lines().get(4).block());
    }

    @Test
    void size_and_weight_come_from_runs_and_styles() throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFParagraph name = document.createParagraph();
        name.createRun().setText("Ada Marsh");
        name.getRuns().getFirst().setBold(true);
        name.getRuns().getFirst().setFontSize(22);
        document.createParagraph().createRun().setText("Engineer");

        assertThat(extract(file(document)).lines()).extracting(ExtractedText.Line::bold).containsExactly(true, false);
        assertThat(extract(file(document)).lines().getFirst().fontSize()).isEqualTo(22);
    }

    @Test
    void tabs_stay_and_line_breaks_make_lines() throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFParagraph entry = document.createParagraph();
        entry.createRun().setText("Alder Works");
        entry.createRun().addTab();
        entry.createRun().setText("2019 - 2022");
        entry.createRun().addBreak();
        entry.createRun().setText("Engineer");

        assertThat(lines(file(document))).containsExactly("Alder Works\t2019 - 2022", "Engineer");
    }

    @Test
    void list_paragraphs_get_bullets_and_deleted_text_is_gone() throws IOException {
        assertThat(lines(document("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>Kept trains running</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>stays</w:t></w:r><w:del><w:r><w:delText>goes</w:delText></w:r></w:del></w:p>")))
                .containsExactly("• Kept trains running", "stays");
    }

    @Test
    void text_boxes_are_read_once_from_top_to_bottom() throws IOException {
        String box = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wp:positionV><wp:posOffset>%d</wp:posOffset></wp:positionV>"
                + "<w:txbxContent><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:txbxContent></wp:anchor></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>";

        assertThat(lines(document("<w:p><w:r>" + box.formatted(900_000, "below", "below") + "</w:r><w:r>" + box.formatted(100_000, "above", "above") + "</w:r></w:p>")))
                .containsExactly("above", "below");
    }

    private static void fill(XWPFTableCell cell, String... lines) {
        cell.removeParagraph(0);
        for (String line : lines) {
            cell.addParagraph().createRun().setText(line);
        }
        cell.setWidth(BigInteger.valueOf(2000).toString());
    }

    private static byte[] file(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] document(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"w\" xmlns:mc=\"mc\" xmlns:wp=\"wp\"><w:body>" + body + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
