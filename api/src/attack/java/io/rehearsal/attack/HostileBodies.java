package io.rehearsal.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are small and much work, as the bodies of uploads. */
final class HostileBodies {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String BOUNDARY = "of-the-attack";

    private HostileBodies() {
    }

    /** One of each kind. */
    static List<byte[]> files() {
        return List.of(pdf("BT /F1 9 Tf\n" + "1 0 Td () Tj\n".repeat(3_000_000) + "ET", ""),
                pdf("/X Do", "6 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> /Length 11 >> stream\n"
                        + "/X Do /X Do\nendstream endobj\n"),
                docx("<w:p/>".repeat(10_000_000), Map.of()), oneHeaderManyTimes(),
                pdf("BT /F1 9 Tf 1 0 0 1 50 700 Tm (Ada) Tj /F1 900000000 Tf 1 0 0 1 50 100 Tm (Marsh) Tj ET", ""),
                ("Ada Marsh\n" + "2019.01 - 2020.02\tAcme Ltd\tEngineer\n".repeat(39_000)).getBytes(UTF_8));
    }

    /** A form with the file in its field {@code file}. */
    static Exchange.Request upload(String path, Map<String, String> headers, String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        var all = new LinkedHashMap<>(headers);
        all.put("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        return new Exchange.Request("POST", path, all, body.toByteArray());
    }

    private static byte[] oneHeaderManyTimes() {
        var links = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            links.append("<Relationship Id=\"h").append(i).append("\" Type=\"").append(KINDS).append("header\" Target=\"header1.xml\"/>");
        }
        return docx("<w:p><w:r><w:t>Ada</w:t></w:r></w:p>", Map.of(
                "word/header1.xml", "<w:hdr xmlns:w=\"" + WORD + "\">" + "<w:p><w:r><w:t>page</w:t></w:r></w:p>".repeat(20_000) + "</w:hdr>",
                "word/_rels/document.xml.rels", "<Relationships xmlns=\"" + LINKS + "\">" + links + "</Relationships>"));
    }

    private static byte[] pdf(String content, String more) {
        var packed = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            deflating.write(content.getBytes(ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var file = new ByteArrayOutputStream();
        file.writeBytes(("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
                + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> >> endobj\n"
                + "4 0 obj << /Filter /FlateDecode /Length " + packed.size() + " >> stream\n").getBytes(ISO_8859_1));
        file.writeBytes(packed.toByteArray());
        file.writeBytes(("\nendstream endobj\n5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj\n" + more
                + "trailer << /Root 1 0 R /Size 7 >>\n%%EOF\n").getBytes(ISO_8859_1));
        return file.toByteArray();
    }

    private static byte[] docx(String body, Map<String, String> others) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("_rels/.rels", "<Relationships xmlns=\"" + LINKS + "\"><Relationship Id=\"r1\" Type=\"" + KINDS
                + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
        parts.putAll(others);
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
