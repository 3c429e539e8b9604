package io.rehearsal.query.resume.export;

import io.rehearsal.work.Deadline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Prints a resume as a Word document whose look is in its styles, so that it can be edited. */
final class DocxExport {

    private static final BigInteger BULLETS = BigInteger.ONE;

    /** Adding a line to a run takes the longer, the more lines it has. */
    private static final int LINES_OF_A_RUN = 100;

    private final String styles = new String(PdfExport.resource("styles.xml"), StandardCharsets.UTF_8);
    private final byte[] numbering = PdfExport.resource("numbering.xml");

    byte[] of(PrintedResume resume, Template template) {
        try (var document = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(template.word(styles)).getStyles());
            document.createNumbering().setNumbering(
                    NumberingDocument.Factory.parse(new ByteArrayInputStream(numbering)).getNumbering());
            document.getProperties().getCoreProperties().setTitle(resume.title());
            document.getProperties().getCoreProperties().setCreator("Rehearsal");
            page(document, BigInteger.valueOf(template.margin()));
            resume.blocks().forEach(block -> add(document, block));
            keepTogether(document.getParagraphs());
            document.getParagraphs().forEach(paragraph -> turn(paragraph, resume.wording() == ResumeWording.LEFTWARD));
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void page(XWPFDocument document, BigInteger edge) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        var margin = section.addNewPgMar();
        margin.setTop(edge);
        margin.setBottom(edge);
        margin.setLeft(edge);
        margin.setRight(edge);
    }

    /** The last page does not hold a few lines alone. */
    private static void keepTogether(List<XWPFParagraph> paragraphs) {
        int last = paragraphs.size() - 1;
        for (int i = Math.max(0, last - PdfExport.FEW_LINES); i < last; i++) {
            paragraphs.get(i).setKeepNext(true);
        }
    }

    /** Paragraphs of a script that is written from right to left begin at the right. */
    private static void turn(XWPFParagraph paragraph, boolean resume) {
        if (resume || HtmlResume.beginsLeftward(paragraph.getText())) {
            var properties = paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr();
            properties.addNewBidi();
            paragraph.getRuns().stream().filter(run -> HtmlResume.beginsLeftward(run.text()))
                    .forEach(run -> (run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr()).addNewRtl());
        }
    }

    private static void add(XWPFDocument document, Block block) {
        Deadline.checkCurrent();
        switch (block) {
            case Block.Name(var text) -> paragraph(document, "Title", text);
            case Block.Contact(var parts) -> paragraph(document, "Contact", String.join(" | ", parts));
            case Block.Heading(var text) -> paragraph(document, "Heading1", text);
            case Block.EntryHead(var left, var right) -> {
                var head = paragraph(document, "Heading2", left);
                if (right != null) {
                    write(head, right, dates -> {
                        dates.setStyle("Dates");
                        dates.addTab();
                    });
                }
            }
            case Block.EntryRole(var text) -> paragraph(document, "Role", text);
            case Block.Label(var text) -> paragraph(document, "Label", text);
            case Block.Paragraph(var label, var text) -> {
                var paragraph = paragraph(document, "BodyText", "");
                if (label != null) {
                    write(paragraph, label, run -> run.setBold(true));
                }
                write(paragraph, text, run -> { });
            }
            case Block.Bullet(var text) -> paragraph(document, "ListBullet", text).setNumID(BULLETS);
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        write(paragraph, text, run -> { });
        return paragraph;
    }

    private static void write(XWPFParagraph paragraph, String text, Consumer<XWPFRun> look) {
        var lines = text.isEmpty() ? new String[0] : text.split("\n", -1);
        if (lines.length == 1) {
            Links.split(text, plain -> {
                var run = paragraph.createRun();
                look.accept(run);
                run.setText(plain);
            }, (address, uri) -> {
                var run = paragraph.createHyperlinkRun(uri);
                look.accept(run);
                run.setText(address);
            });
            return;
        }
        for (int start = 0; start < lines.length; start += LINES_OF_A_RUN) {
            var run = paragraph.createRun();
            look.accept(run);
            for (int i = start; i < Math.min(lines.length, start + LINES_OF_A_RUN); i++) {
                if (i > 0) {
                    run.addBreak();
                }
                run.setText(lines[i]);
            }
        }
    }
}
