package io.rehearsal.assistant.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files that are much work, made as they are wanted. */
public final class HostileFiles {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private HostileFiles() {
    }

    /** Millions of instructions that move and show nothing: no text, no end. */
    public static byte[] pdfOfManyOperators() {
        return pdf("BT /F1 9 Tf\n" + "1 0 Td () Tj\n".repeat(3_000_000) + "ET", "", "");
    }

    /** Millions of characters in one place. */
    public static byte[] pdfOfManyGlyphs() {
        return pdf("BT /F1 9 Tf 50 700 Td\n" + ("(" + "a".repeat(1_000) + ") Tj\n").repeat(6_000) + "ET", "", "");
    }

    /** As many as a page may have, each on a line of its own. */
    public static byte[] pdfOfScatteredGlyphs() {
        var drawn = new StringBuilder("BT /F1 9 Tf\n");
        for (int i = 0; i < 190_000; i++) {
            drawn.append("1 0 0 1 ").append(i * 7919L % 600).append('.').append(i % 10).append(' ')
                    .append(i * 104_729L % 800).append('.').append(i % 7).append(" Tm (a) Tj\n");
        }
        return pdf(drawn + "ET", "", "");
    }

    /** Lines of a table, by the million. */
    public static byte[] pdfOfManyLines() {
        var drawn = new StringBuilder("BT /F1 9 Tf 50 700 Td (Ada) Tj ET\n");
        for (int i = 0; i < 400_000; i++) {
            drawn.append(i % 600).append(' ').append(i / 600).append(" m ").append(i % 600 + 9).append(' ').append(i / 600).append(" l S\n");
        }
        return pdf(drawn.toString(), "", "");
    }

    /** A form that draws itself, twice. */
    public static byte[] pdfThatCallsItself() {
        return pdf("/X Do", "/XObject << /X 6 0 R >>",
                "6 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> /Length 11 >> stream\n"
                        + "/X Do /X Do\nendstream endobj\n");
    }

    /** Operands without an operator. */
    public static byte[] pdfOfOperandsOnly() {
        return pdf("1 ".repeat(20_000_000), "", "");
    }

    /** Arrays in arrays. */
    public static byte[] pdfNestedDeeply() {
        return pdf("BT ET", "/A " + "[".repeat(200_000), "");
    }

    /** Instructions that are not understood, each of which a parser may complain about. */
    public static byte[] pdfOfComplaints() {
        return pdf("BT /Nowhere 9 Tf (a) Tj ET /Nothing gs /None Do\n".repeat(50_000), "", "");
    }

    /** A word so wide that a step towards its end is less than a number of its size can tell apart. */
    public static byte[] pdfOfOneHugeWord() {
        return pdf("BT /F1 9 Tf 1 0 0 1 50 700 Tm (Ada) Tj /F1 900000000 Tf 1 0 0 1 50 100 Tm (Marsh) Tj ET", "", "");
    }

    /** A line of 90,000 words in two sizes that stand far apart, so that each could be compared with each. */
    public static byte[] pdfOfTwoSizes() {
        var drawn = new StringBuilder("BT /F1 4 Tf\n");
        for (int i = 0; i < 45_000; i++) {
            drawn.append("1 0 0 1 ").append(i % 150 * 2).append(".5 ").append("700.").append(i % 97 + 100).append(" Tm (a) Tj\n");
        }
        drawn.append("/F1 30 Tf\n");
        for (int i = 0; i < 45_000; i++) {
            drawn.append("1 0 0 1 ").append(400 + i % 200).append(" 700.").append(i % 89 + 100).append(" Tm (a) Tj\n");
        }
        return pdf(drawn + "ET", "", "");
    }

    /** A table with drawn borders of 3,900 words and as many borders as words. */
    public static byte[] pdfOfManyBorders() {
        var drawn = new StringBuilder("BT /F1 2 Tf\n");
        for (int i = 0; i < 3_900; i++) {
            drawn.append("1 0 0 1 ").append(i % 60 * 10 + 3).append(' ').append(i / 60 * 12 + 5).append(" Tm (a) Tj\n");
        }
        drawn.append("ET\n");
        for (int i = 0; i < 60_000; i++) {
            drawn.append(i % 600).append(' ').append(i / 600 * 8).append(" m ").append(i % 600).append(' ').append(i / 600 * 8 + 4).append(" l S\n")
                    .append(i % 100 * 6).append(' ').append(i / 100 * 1.3).append(" m ").append(i % 100 * 6 + 2).append(' ').append(i / 100 * 1.3).append(" l S\n");
        }
        return pdf(drawn.toString(), "", "");
    }

    public static byte[] docxOfEmptyParagraphs() {
        return docx("<w:p/>".repeat(10_000_000), Map.of());
    }

    /** Tables in the cells of tables, nearly as deep as XML may nest (100 elements, a limit of the JDK); a row has a second cell, so that each level is a table and no frame. */
    public static byte[] docxOfDeepTables() {
        return docx(nestedTables(30), Map.of());
    }

    /** Deeper than XML may nest. */
    public static byte[] docxOfTooDeepTables() {
        return docx(nestedTables(20_000), Map.of());
    }

    private static String nestedTables(int levels) {
        var text = "<w:p><w:r><w:t>Ada</w:t></w:r></w:p>";
        return ("<w:tbl><w:tr><w:tc>" + text + "</w:tc><w:tc>").repeat(levels) + text + ("<w:p/></w:tc></w:tr></w:tbl>").repeat(levels);
    }

    /** One header that is pointed at 5,000 times, and is large. */
    public static byte[] docxOfOneHeaderManyTimes() {
        var links = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            links.append("<Relationship Id=\"h").append(i).append("\" Type=\"").append(R).append("/header\" Target=\"header1.xml\"/>");
        }
        var header = "<w:hdr " + W + ">" + "<w:p><w:r><w:t>page</w:t></w:r></w:p>".repeat(20_000) + "</w:hdr>";
        return docx("<w:p><w:r><w:t>Ada</w:t></w:r></w:p>", Map.of("word/header1.xml", header,
                "word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                        + "</Relationships>"));
    }

    /** A cell beside a cell, a hundred thousand times, in one row. */
    public static byte[] docxOfOneWideRow() {
        return docx("<w:tbl><w:tr>" + "<w:tc><w:p><w:r><w:t>Ada</w:t></w:r></w:p></w:tc>".repeat(150_000) + "</w:tr></w:tbl>", Map.of());
    }

    /** A paragraph of one letter a run, by the million. */
    public static byte[] docxOfManyRuns() {
        return docx("<w:p>" + "<w:r><w:tab/><w:t>a</w:t></w:r>".repeat(900_000) + "</w:p>", Map.of());
    }

    public static byte[] htmlOfNestedTags() {
        return ("<html><body>" + "<div>".repeat(1_000_000) + "Ada").getBytes(StandardCharsets.UTF_8);
    }

    /** Formatting that is closed in the wrong order has the parser build it up again and again. */
    public static byte[] htmlOfMisnestedTags() {
        return ("<html><body>" + "<b><i><a href=x><p>a</b></i></a>".repeat(150_000)).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] htmlOfNestedTables() {
        return ("<html><body>" + "<table><tr><td>a".repeat(300_000)).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] markdownOfNestedQuotes() {
        return ("# Ada\n" + ">".repeat(100_000) + " a\n" + "[".repeat(300_000) + "\n" + "*a _b ".repeat(100_000) + "\n" + "- ".repeat(50_000) + "a\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Jobs by the thousand, each of which is looked at beside all others. */
    public static byte[] textOfDatedLines() {
        return ("Ada Marsh\n" + "2019.01 - 2020.02\tAcme Ltd\tEngineer\n".repeat(39_000)).getBytes(StandardCharsets.UTF_8);
    }

    /** What looks for an address begins at each of them, and reads to the end. */
    public static byte[] textOfOneLine() {
        return ("Ada\nSkills: Java\n" + "http://".repeat(4_000)).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] textOfShortLines() {
        return "a\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
    }

    /** Each could be the beginning of the definition of a link, which may go on over many lines. */
    public static byte[] markdownOfOpenBrackets() {
        return "[a\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
    }

    /** A table of thousands of columns, and of rows that have one cell: those that are missing are filled in. */
    public static byte[] markdownOfWideTables() {
        return ("a|".repeat(3_000) + "a\n" + "-|".repeat(3_000) + "-\n" + "|\n".repeat(3_000)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf(String content, String resources, String more) {
        try {
            var packed = new ByteArrayOutputStream();
            try (var deflating = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
                deflating.write(content.getBytes(StandardCharsets.ISO_8859_1));
            }
            var file = new ByteArrayOutputStream();
            write(file, "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
                    + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> "
                    + resources + " >> >> endobj\n"
                    + "4 0 obj << /Filter /FlateDecode /Length " + packed.size() + " >> stream\n");
            file.write(packed.toByteArray());
            write(file, "\nendstream endobj\n5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj\n" + more
                    + "trailer << /Root 1 0 R /Size 7 >>\n%%EOF\n");
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ByteArrayOutputStream file, String part) throws IOException {
        file.write(part.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] docx(String body, Map<String, String> others) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"" + R
                + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        parts.putAll(others);
        try {
            var file = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(file)) {
                zip.setLevel(Deflater.BEST_COMPRESSION);
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
