package io.rehearsal.assistant.chunking.reading;

import static io.rehearsal.assistant.chunking.reading.Reading.parts;
import static io.rehearsal.assistant.chunking.reading.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordStructureTest {

    private final XWPFDocument document = new XWPFDocument();

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private byte[] file() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    private BigInteger bullets() {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    @Test
    void styles_lists_and_tables_are_told() throws IOException {
        BigInteger bullets = bullets();
        paragraph("Title", "Queues");
        paragraph("Heading1", "Bounded");
        paragraph("", "A queue holds work.");
        paragraph("", "one").setNumID(bullets);
        paragraph("", "two").setNumID(bullets);
        paragraph("SourceCode", "if (x) {");
        paragraph("SourceCode", "    run();");
        paragraph("Heading2", "Methods");
        XWPFTable table = document.createTable(2, 2);
        table.getRow(0).getCell(0).setText("Name");
        table.getRow(0).getCell(1).setText("Use");
        table.getRow(1).getCell(0).setText("offer");
        table.getRow(1).getCell(1).setText("adds");

        var read = read("queues.docx", file());

        assertThat(read.fileType()).isEqualTo("docx");
        assertThat(parts(read)).containsExactly("HEADING 0: Queues", "HEADING 1: Bounded", "PARAGRAPH: A queue holds work.", "LIST: • one\n• two", "CODE: if (x) {\n    run();",
                "HEADING 2: Methods", "TABLE: | Name | Use |\n| --- | --- |\n| offer | adds |");
        assertThat(read.blocks().getLast().headingPath()).containsExactly("Queues", "Bounded", "Methods");
    }

    @Test
    void a_paragraph_with_an_outline_level_of_its_own_is_a_heading() throws IOException {
        paragraph("", "部署").getCTP().getPPr();
        document.getParagraphs().getFirst().getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.ONE);
        paragraph("", "先停机。");

        assertThat(parts(read("a.docx", file()))).containsExactly("HEADING 2: 部署", "PARAGRAPH: 先停机。");
    }

    @Test
    void chapters_numbered_by_hand_are_headings_too() throws IOException {
        paragraph("", "第一章 并发");
        paragraph("", "内容。");

        assertThat(parts(read("a.docx", file()))).containsExactly("HEADING 2: 第一章 并发", "PARAGRAPH: 内容。");
    }

    @Test
    void an_old_word_document_is_read_by_its_outline() throws IOException {
        try (var file = WordStructureTest.class.getResourceAsStream("/documents/resume.doc")) {
            var read = read("a.doc", file.readAllBytes());

            assertThat(read.fileType()).isEqualTo("doc");
            assertThat(read.blocks()).isNotEmpty();
        }
    }
}
