package io.rehearsal.api.contract.interviewhelper.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.rehearsal.api.http.Documents;
import io.rehearsal.api.http.Files;
import io.rehearsal.api.http.Multipart;
import io.rehearsal.api.http.Person;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BadDocumentTest {

    private static final String PATH = Documents.PATH + "/upload";
    private static final int MEBIBYTE = 1024 * 1024;

    private static final Person PERSON = Person.registered();

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void a_bad_file_is_refused_with_its_reason_and_nothing_is_stored(String name, byte[] file, String reason) {
        var reply = PERSON.client().upload(PATH, name, file);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().propertyNames()).containsExactly("detail");
        assertThat(reply.detail()).contains(reason);
        assertThat(PERSON.client().get(Documents.PATH).json().get("total").asInt()).isZero();
    }

    private static Stream<Arguments> badFiles() {
        var docx = Files.docx("a document");
        return Stream.of(
                arguments("empty.md", new byte[0], "未能从文件中识别出文字"),
                arguments("blank.txt", " \n\t\n\u3000".getBytes(UTF_8), "未能从文件中识别出文字"),
                arguments("twenty-and-a-byte.txt", new byte[20 * MEBIBYTE + 1], "最大支持 20 MB"),
                arguments("forty.pdf", new byte[40 * MEBIBYTE], "最大支持 20 MB"),
                arguments("corrupt.pdf", Arrays.copyOf("%PDF-1.7 and then nothing of the kind".getBytes(UTF_8), 500), "损坏"),
                arguments("half.docx", Arrays.copyOf(docx, docx.length / 2), "损坏"),
                arguments("encrypted.pdf", Files.encryptedPdf(), "文件已加密"),
                arguments("scanned.pdf", Files.scannedPdf(), "未能从文件中识别出文字"),
                arguments("program.md", binary('M', 'Z'), "仅支持 PDF、DOCX、DOC、TXT、Markdown、HTML"),
                arguments("program.html", binary(0x7f, 'E', 'L', 'F'), "不支持的文件格式"),
                arguments("picture.txt", binary(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'), "不支持的文件格式"),
                arguments("zeros.txt", new byte[4096], "不支持的文件格式"),
                arguments("bomb.docx", Files.zipBomb(), ""),
                arguments("deep.docx", Files.deepXml(), ""),
                arguments("entities.docx", Files.entityBomb(), ""));
    }

    @Test
    void a_form_without_a_file_is_incomplete() {
        var other = new Multipart().field("other", "value");

        assertThat(PERSON.client().send("POST", PATH, other.contentType(), other.body()).status()).isEqualTo(422);
        assertThat(PERSON.client().post(PATH).status()).isEqualTo(422);
        assertThat(PERSON.client().post(PATH, "{\"file\": \"x\"}").status()).isEqualTo(422);
    }

    @Test
    void one_line_of_five_mebibytes_is_refused_or_ends_with_a_reason() {
        boundedly("line.txt", "缓存与数据库的一致性，".repeat(5 * MEBIBYTE / 33));
        boundedly("letters.txt", "x".repeat(5 * MEBIBYTE));
    }

    @Test
    void a_hundred_thousand_tiny_paragraphs_are_refused_or_end_with_a_reason() {
        boundedly("paragraphs.md", "是\n\n".repeat(100_000));
        boundedly("headings.md", "# 是\n\n".repeat(100_000));
    }

    /** Either the upload is told what is wrong, or the processing ends: well, or with a sentence. */
    private static void boundedly(String name, String text) {
        var person = Person.registered();
        var reply = person.client().upload(PATH, name, text.getBytes(UTF_8));
        assertThat(reply.status()).as(reply.text()).isIn(201, 400);
        if (reply.status() == 400) {
            assertThat(reply.detail()).isNotBlank();
            return;
        }
        var row = new Documents(person, reply.data().get("id").asLong()).awaitEnd().row();
        if (row.get("status").asString().equals("failed")) {
            assertThat(row.get("error").asString()).isNotBlank();
        } else {
            assertThat(row.get("chunk_count").asInt()).isBetween(1, 2000);
        }
        assertThat(person.client().delete(Documents.PATH + "/" + row.get("id").asLong()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"../../../etc/passwd.md, passwd.md", "/etc/cron.d/notes.md, notes.md", "..%2f..%2fnotes.md, ..%2f..%2fnotes.md"})
    void a_file_name_leads_nowhere(String name, String kept) {
        var person = Person.registered();

        var reply = person.client().upload(PATH, name, Documents.GARDENING.getBytes(UTF_8));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.data().get("file_name").asString()).isEqualTo(kept);
    }

    private static byte[] binary(int... magic) {
        var bytes = new byte[4096];
        for (int i = 0; i < magic.length; i++) {
            bytes[i] = (byte) magic[i];
        }
        return bytes;
    }
}
