package io.rehearsal.assistant.documents;

import static io.rehearsal.assistant.documents.Extraction.assertRefused;
import static io.rehearsal.assistant.documents.Extraction.extract;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.documents.pdf.PdfPages;
import io.rehearsal.assistant.documents.pdf.PdfReader;
import io.rehearsal.events.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadFilesTest {

    @Nested
    class Unsupported {

        @Test
        void a_renamed_executable() {
            byte[] program = new byte[2048];
            System.arraycopy(new byte[] {'M', 'Z', (byte) 0x90, 0, 3}, 0, program, 0, 5);

            assertRefused(program, Refusal.Reason.FILE_TYPE_UNSUPPORTED);
        }

        @Test
        void a_picture() {
            assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'}, Refusal.Reason.FILE_TYPE_UNSUPPORTED);
        }

        @Test
        void a_spreadsheet() throws IOException {
            try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                workbook.createSheet().createRow(0).createCell(0).setCellValue("Ada Marsh");
                workbook.write(bytes);

                assertRefused(bytes.toByteArray(), Refusal.Reason.FILE_TYPE_UNSUPPORTED);
            }
        }

        @Test
        void any_other_zip_file() throws IOException {
            assertRefused(zip("notes.txt", "Ada Marsh".getBytes(StandardCharsets.UTF_8), 1), Refusal.Reason.FILE_TYPE_UNSUPPORTED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"{\\rtf1\\ansi Ada Marsh}", "<!DOCTYPE html><p>Ada Marsh", "#!/bin/sh\necho Ada", "<?xml version=\"1.0\"?><resume/>"})
        void text_that_is_another_format(String text) {
            assertRefused(text.getBytes(StandardCharsets.UTF_8), Refusal.Reason.FILE_TYPE_UNSUPPORTED);
        }
    }

    @Nested
    class WithoutText {

        @Test
        void an_empty_file() {
            assertRefused(new byte[0], Refusal.Reason.FILE_WITHOUT_TEXT);
        }

        @Test
        void nothing_but_white_space() {
            assertRefused(" \n\t\r\n".getBytes(StandardCharsets.UTF_8), Refusal.Reason.FILE_WITHOUT_TEXT);
        }

        @Test
        void a_scanned_page() throws IOException {
            PdfPages pages = new PdfPages();
            PDImageXObject scan = LosslessFactory.createFromImage(pages.document(), new BufferedImage(200, 300, BufferedImage.TYPE_INT_RGB));

            assertRefused(pages.draw(content -> content.drawImage(scan, 0, 0)).file(), Refusal.Reason.FILE_WITHOUT_TEXT);
        }

        @Test
        void a_blank_word_document() throws IOException {
            assertRefused(docx(new XWPFDocument()), Refusal.Reason.FILE_WITHOUT_TEXT);
        }
    }

    @Nested
    class Encrypted {

        @Test
        void a_pdf_that_asks_for_a_password() {
            assertRefused(new PdfPages().text(50, 60, "Ada").protect("owner", "user").file(), Refusal.Reason.FILE_ENCRYPTED);
        }

        @Test
        void but_a_pdf_that_only_restricts_printing_is_read() {
            assertThat(extract(new PdfPages().text(50, 60, "Ada").protect("owner", "").file()).text()).isEqualTo("Ada\n");
        }

        @Test
        void a_word_document_with_a_password() throws Exception {
            try (POIFSFileSystem poifs = new POIFSFileSystem(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("secret");
                try (OutputStream encrypted = encryptor.getDataStream(poifs)) {
                    encrypted.write(docx(written("Ada")));
                }
                poifs.writeFilesystem(bytes);

                assertRefused(bytes.toByteArray(), Refusal.Reason.FILE_ENCRYPTED);
            }
        }

        @Test
        void an_old_word_document_with_a_password() throws IOException {
            try (InputStream plain = BadFilesTest.class.getResourceAsStream("/documents/resume.doc");
                    HWPFDocument document = new HWPFDocument(plain); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                Biff8EncryptionKey.setCurrentUserPassword("secret");
                document.write(bytes);
                Biff8EncryptionKey.setCurrentUserPassword(null);

                assertRefused(bytes.toByteArray(), Refusal.Reason.FILE_ENCRYPTED);
            }
        }
    }

    @Nested
    class Unreadable {

        @Test
        void a_pdf_cut_off() {
            byte[] file = new PdfPages().text(50, 60, "Ada Marsh").file();

            assertRefused(Arrays.copyOf(file, file.length * 2 / 3), Refusal.Reason.FILE_UNREADABLE);
        }

        @Test
        void a_pdf_in_name_only() {
            assertRefused("%PDF-1.7\nnothing of the kind\n%%EOF".getBytes(StandardCharsets.UTF_8), Refusal.Reason.FILE_UNREADABLE);
        }

        @Test
        void a_word_document_cut_off() throws IOException {
            byte[] file = docx(written("Ada Marsh"));

            assertRefused(Arrays.copyOf(file, file.length / 2), Refusal.Reason.FILE_UNREADABLE);
        }

        @Test
        void an_old_word_document_cut_off() throws IOException {
            try (InputStream file = BadFilesTest.class.getResourceAsStream("/documents/resume.doc")) {
                assertRefused(file.readNBytes(3000), Refusal.Reason.FILE_UNREADABLE);
            }
        }

        @Test
        void a_word_document_whose_xml_is_damaged() throws IOException {
            assertRefused(zip("word/document.xml", "<w:document xmlns:w=\"w\"><w:body><w:p>".getBytes(StandardCharsets.UTF_8), 1), Refusal.Reason.FILE_UNREADABLE);
        }

        @Test
        void a_zip_bomb() throws IOException {
            assertRefused(zip("word/document.xml", " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8), 200), Refusal.Reason.FILE_UNREADABLE);
        }

        @Test
        void xml_nested_without_end() throws IOException {
            assertRefused(zip("word/document.xml", "<w:sdt xmlns:w=\"w\">".getBytes(StandardCharsets.UTF_8), 100_000), Refusal.Reason.FILE_UNREADABLE);
        }

        @Test
        void xml_that_declares_entities() throws IOException {
            String bomb = "<!DOCTYPE d [<!ENTITY a \"" + "a".repeat(1000) + "\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>";

            assertRefused(zip("word/document.xml", bomb.getBytes(StandardCharsets.UTF_8), 1), Refusal.Reason.FILE_UNREADABLE);
        }

        @Test
        void more_text_than_anyone_reads() {
            assertRefused("all work and no play\n".repeat(100_000).getBytes(StandardCharsets.UTF_8), Refusal.Reason.FILE_UNREADABLE);
        }

        @Test
        void a_pdf_with_too_many_pages() throws IOException {
            try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                for (int i = 0; i <= PdfReader.MAX_PAGES; i++) {
                    document.addPage(new PDPage());
                }
                document.save(bytes);

                assertRefused(bytes.toByteArray(), Refusal.Reason.FILE_UNREADABLE);
            }
        }

        @Test
        void a_pdf_whose_page_inflates_to_gigabytes() throws IOException {
            assertRefused(bomb(""), Refusal.Reason.FILE_UNREADABLE);
        }

        @Test
        void an_encrypted_pdf_whose_page_inflates_to_gigabytes() throws IOException {
            assertRefused(bomb("owner"), Refusal.Reason.FILE_UNREADABLE);
        }

        private static byte[] bomb(String ownerPassword) throws IOException {
            PdfPages pages = new PdfPages();
            COSStream content = new COSStream();
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            try (OutputStream packed = content.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < 80; i++) {
                    packed.write(spaces);
                }
            }
            pages.page().getCOSObject().setItem(COSName.CONTENTS, content);
            return ownerPassword.isEmpty() ? pages.file() : pages.protect(ownerPassword, "").file();
        }
    }

    private static XWPFDocument written(String text) {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText(text);
        return document;
    }

    private static byte[] docx(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] part, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(part);
            }
        }
        return bytes.toByteArray();
    }
}
