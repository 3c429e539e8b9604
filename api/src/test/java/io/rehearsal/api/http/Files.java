package io.rehearsal.api.http;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files to hand in, good and bad. */
public final class Files {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final String CONTENT_TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml"
             ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
             Target="word/document.xml"/></Relationships>""";
    private static final String DOCUMENT_START = """
            <?xml version="1.0" encoding="UTF-8"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""";

    private Files() {
    }

    public static byte[] pdf(String text) {
        try (var document = new PDDocument()) {
            write(document, text);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] encryptedPdf() {
        try (var document = new PDDocument()) {
            write(document, "Nobody can read this");
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page that is a picture. */
    public static byte[] scannedPdf() {
        try (var document = new PDDocument()) {
            var picture = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
            var graphics = picture.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, 600, 800);
            graphics.setColor(Color.BLACK);
            graphics.drawLine(100, 100, 500, 100);
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0);
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] docx(String text) {
        try (var document = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document of a few hundred kilobytes that unpacks to 512 MiB. */
    public static byte[] zipBomb() {
        return docxOf(out -> {
            var zeros = new byte[MEBIBYTE];
            for (int i = 0; i < 512; i++) {
                out.write(zeros);
            }
        });
    }

    /** A document whose elements are nested half a million deep. */
    public static byte[] deepXml() {
        return docxOf(out -> {
            out.write(DOCUMENT_START.getBytes(StandardCharsets.UTF_8));
            out.write("<w:p>".repeat(500_000).getBytes(StandardCharsets.UTF_8));
        });
    }

    /** A document that names itself again and again. */
    public static byte[] entityBomb() {
        return docxOf(out -> {
            var bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e0 \"ha\">");
            for (int i = 1; i < 30; i++) {
                bomb.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
            }
            out.write(bomb.append("]><d>&e29;</d>").toString().getBytes(StandardCharsets.UTF_8));
        });
    }

    private interface Content {
        void write(ZipOutputStream out) throws IOException;
    }

    private static byte[] docxOf(Content document) {
        try (var bytes = new ByteArrayOutputStream(); var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(CONTENT_TYPES.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(RELATIONS.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            document.write(zip);
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, String text) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            content.setLeading(14);
            content.beginText();
            content.newLineAtOffset(60, 740);
            for (var line : text.lines().toList()) {
                content.showText(line.replace('\t', ' ').replace('–', '-').replace('·', ','));
                content.newLine();
            }
            content.endText();
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
