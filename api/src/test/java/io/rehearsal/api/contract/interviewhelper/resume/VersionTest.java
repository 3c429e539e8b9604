package io.rehearsal.api.contract.interviewhelper.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Multipart;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Resumes;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class VersionTest {

    private static final String BEFORE = "负责订单系统的开发和维护工作";
    private static final String AFTER = "主导订单系统的开发与维护";

    private final Person person = Person.registered();
    private final Client client = person.client();
    private String resume;

    @BeforeEach
    void a_resume_has_been_optimized_once() {
        resume = "/api/resume/" + person.uploads(Resumes.CHINESE);
        optimize(BEFORE, AFTER, "动词更有力");
    }

    @Test
    void the_history_begins_with_the_upload_and_shows_the_newest_first() {
        var reply = client.get(resume + "/optimization-history");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.data()).hasSize(2);
        assertThat(reply.data().get(0).propertyNames()).containsExactly("id", "version", "version_before", "version_after",
                "title", "description", "status", "created_at");
        assertThat(row(reply.data().get(0))).isEqualTo("v1.1 v1.0 v1.1 动词更有力 success");
        assertThat(row(reply.data().get(1))).isEqualTo("v1.0 null v1.0 初始上传 success");
    }

    @Test
    void a_restore_brings_the_content_back_and_is_a_row_of_the_history() {
        var reply = client.post(resume + "/restore", "{\"version\": \"v1.0\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("message").asString()).isEqualTo("恢复成功");
        assertThat(reply.data().propertyNames()).containsExactly("version", "restored_at");
        assertThat(reply.data().get("version").asString()).isEqualTo("v1.0");
        assertThat(client.get(resume).data().get("current_version").asString()).isEqualTo("v1.0");
        assertThat(client.get(resume).data().toString()).contains(BEFORE).doesNotContain(AFTER);
        assertThat(row(client.get(resume + "/optimization-history").data().get(0))).isEqualTo("v1.0 v1.1 v1.0 恢复到历史版本 success");
    }

    @Test
    void after_a_restore_the_next_version_has_a_number_never_used_before() {
        client.post(resume + "/restore", "{\"version\": \"v1.0\"}");

        optimize(BEFORE, "维护订单系统", "简洁");

        assertThat(client.get(resume).data().get("current_version").asString()).isEqualTo("v1.2");
        assertThat(client.post(resume + "/restore", "{\"version\": \"v1.1\"}").status()).isEqualTo(200);
        assertThat(client.get(resume).data().toString()).contains(AFTER);
        assertThat(client.get(resume + "/optimization-history").data()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"v9.9, 400", "'', 422", "1.0.0, 400"})
    void an_unknown_version_cannot_be_restored(String version, int status) {
        var reply = client.post(resume + "/restore", "{\"version\": \"%s\"}".formatted(version));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(client.get(resume).data().get("current_version").asString()).isEqualTo("v1.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"version\": null}", "{\"version\": 1.0}", "[\"v1.0\"]"})
    void a_restore_needs_to_know_the_version(String body) {
        assertThat(client.post(resume + "/restore", body).status()).isEqualTo(422);
    }

    @Test
    void comparing_shows_what_changed_and_nothing_else() {
        var reply = client.get(resume + "/compare?version1=v1.0&version2=v1.1");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("message").asString()).isEqualTo("对比成功");
        assertThat(reply.data().get("before").asString()).isEqualTo("v1.0");
        assertThat(reply.data().get("after").asString()).isEqualTo("v1.1");
        assertThat(reply.data().get("diff")).hasSize(1);
        var difference = reply.data().get("diff").get(0);
        assertThat(difference.get("type").asString()).isEqualTo("modified");
        assertThat(difference.get("section").asString()).isEqualTo("experience");
        assertThat(difference.get("content").toString()).isEqualTo("{\"old\":\"%s\",\"new\":\"%s\"}".formatted(BEFORE, AFTER));
    }

    @Test
    void a_version_compared_with_itself_shows_nothing() {
        assertThat(client.get(resume + "/compare?version1=v1.1&version2=v1.1").data().get("diff")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"?version1=v1.0&version2=v9, 400", "?version1=x&version2=v1.0, 400", "?version1=v1.0, 422", "'', 422"})
    void comparing_needs_two_versions_that_exist(String query, int status) {
        var reply = client.get(resume + "/compare" + query);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.json().propertyNames()).containsExactly("detail");
    }

    @ParameterizedTest
    @CsvSource({"'', pdf, application/pdf, %PDF", "?format=pdf, pdf, application/pdf, %PDF",
        "?format=docx, docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK"})
    void the_current_version_is_exported_as_a_real_file(String query, String extension, String mediaType, String magic) {
        var reply = client.get(resume + "/export" + query);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo(mediaType);
        assertThat(reply.header("Content-Disposition")).contains("filename=\"optimized_resume_v1.1.%s\"".formatted(extension));
        assertThat(new String(reply.bytes(), StandardCharsets.ISO_8859_1)).startsWith(magic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void an_export_handed_in_again_is_the_same_resume(String format) {
        var exported = client.get(resume + "/export?format=" + format).bytes();
        var form = new Multipart().file("file", "again." + format, exported);

        var again = client.send("POST", "/api/resume/upload", form.contentType(), form.body()).data();

        var original = client.get(resume).data();
        for (var part : new String[] {"personal_info", "education", "experience", "projects", "skills", "skills_raw", "highlights"}) {
            assertThat(again.get(part)).as(part).isEqualTo(original.get(part));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "compact", "modern", "Modern"})
    void an_export_comes_in_three_templates(String template) {
        var reply = client.get(resume + "/export?format=docx&template=" + template);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(new String(reply.bytes(), StandardCharsets.ISO_8859_1)).startsWith("PK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fancy", "../classic", "classic.css"})
    void another_template_is_refused(String template) {
        var reply = client.get(resume + "/export?template=" + template);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("detail").asString()).contains("classic", "compact", "modern");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exe", "txt", "pdf2", "../pdf"})
    void another_format_is_refused(String format) {
        var reply = client.get(resume + "/export?format=" + format);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().propertyNames()).containsExactly("detail");
    }

    @Test
    void the_owner_sees_who_did_what_when_and_why() {
        var reply = client.header("X-Request-Id", "the-restore").post(resume + "/restore", "{\"version\": \"v1.0\"}");
        assertThat(reply.status()).isEqualTo(200);

        var audit = client.get(resume + "/audit");

        assertThat(audit.status()).isEqualTo(200);
        assertThat(audit.json().get("total").asInt()).isEqualTo(audit.data().size());
        assertThat(audit.data().valueStream().map(event -> event.get("type").asString()))
                .containsExactly("resume.ResumeUploaded", "resume.ResumeParsed", "resume.SuggestionsApplied", "resume.VersionRestored");
        var last = audit.data().get(3);
        assertThat(last.get("actor").asString()).isEqualTo(Long.toString(person.id()));
        assertThat(last.get("contract").asString()).isEqualTo("interview-helper");
        assertThat(last.get("request_id").asString()).isEqualTo("the-restore");
        assertThat(last.get("summary").asString()).isNotBlank();
        assertThat(audit.data().get(2).get("changes").toString()).contains(AFTER);
    }

    private void optimize(String before, String after, String title) {
        var reply = client.post(resume + "/optimize",
                "{\"suggestions\": [{\"title\": \"%s\", \"before\": \"%s\", \"after\": \"%s\"}]}".formatted(title, before, after));
        assertThat(reply.status()).isEqualTo(200);
    }

    private static String row(JsonNode row) {
        return String.join(" ", row.get("version").asString(), row.get("version_before").isNull() ? "null" : row.get("version_before").asString(),
                row.get("version_after").asString(), row.get("title").asString(), row.get("status").asString());
    }
}
