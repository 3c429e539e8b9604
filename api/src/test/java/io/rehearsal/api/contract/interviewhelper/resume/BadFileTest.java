package io.rehearsal.api.contract.interviewhelper.resume;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.rehearsal.api.http.Files;
import io.rehearsal.api.http.Multipart;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Resumes;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadFileTest {

    private static final String PATH = "/api/resume/upload";
    private static final int MEBIBYTE = 1024 * 1024;

    private static final Person PERSON = Person.registered();

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void a_bad_file_is_refused_with_its_reason_and_nothing_is_stored(String name, byte[] file, String reason) {
        var reply = PERSON.client().upload(PATH, name, file);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().propertyNames()).containsExactly("detail");
        assertThat(reply.detail()).contains(reason);
        assertThat(PERSON.client().get("/api/resume").json().get("total").asInt()).isZero();
    }

    private static Stream<Arguments> badFiles() {
        var pdf = Files.pdf(Resumes.ENGLISH);
        var docx = Files.docx(Resumes.ENGLISH);
        return Stream.of(
                arguments("empty.txt", new byte[0], "未能从文件中识别出文字"),
                arguments("blank.txt", " \n\t\n".getBytes(UTF_8), "未能从文件中识别出文字"),
                arguments("eleven.txt", new byte[11 * MEBIBYTE], "最大支持 10 MB"),
                arguments("ten-and-a-byte.txt", new byte[10 * MEBIBYTE + 1], "最大支持 10 MB"),
                arguments("forty.pdf", new byte[40 * MEBIBYTE], "最大支持 10 MB"),
                arguments("corrupt.pdf", Arrays.copyOf("%PDF-1.7 and then nothing of the kind".getBytes(UTF_8), 500), "损坏"),
                arguments("half.docx", Arrays.copyOf(docx, docx.length / 2), "损坏"),
                arguments("encrypted.pdf", Files.encryptedPdf(), "文件已加密"),
                arguments("scanned.pdf", Files.scannedPdf(), "未能从文件中识别出文字"),
                arguments("program.pdf", executable('M', 'Z'), "不支持的文件格式"),
                arguments("program.docx", executable(0x7f, 'E', 'L', 'F'), "不支持的文件格式"),
                arguments("picture.txt", executable(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'), "不支持的文件格式"),
                arguments("page.txt", zeros(pdf), "不支持的文件格式"),
                arguments("bomb.docx", Files.zipBomb(), ""),
                arguments("deep.docx", Files.deepXml(), ""),
                arguments("entities.docx", Files.entityBomb(), ""));
    }

    @Test
    void a_form_without_a_file_is_incomplete() {
        var other = new Multipart().field("other", "value");
        var text = new Multipart().field("file", "not a file");

        assertThat(PERSON.client().send("POST", PATH, other.contentType(), other.body()).status()).isEqualTo(422);
        assertThat(PERSON.client().send("POST", PATH, text.contentType(), text.body()).status()).isEqualTo(422);
        assertThat(PERSON.client().post(PATH).status()).isEqualTo(422);
        assertThat(PERSON.client().post(PATH, "{\"file\": \"x\"}").status()).isEqualTo(422);
    }

    private static byte[] executable(int... magic) {
        var bytes = new byte[4096];
        for (int i = 0; i < magic.length; i++) {
            bytes[i] = (byte) magic[i];
        }
        return bytes;
    }

    private static byte[] zeros(byte[] like) {
        return new byte[like.length];
    }
}
