package io.rehearsal.api.contract.interviewhelper.resume;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Files;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Resumes;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadTest {

    private static final String PATH = "/api/resume/upload";

    private final Person person = Person.registered();

    @Test
    void an_upload_is_parsed_and_shown_in_the_documented_shape() {
        var reply = person.client().upload(PATH, "林晓岚.txt", Resumes.CHINESE.getBytes(UTF_8));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().get("code").asInt()).isEqualTo(201);
        assertThat(reply.json().get("message").asString()).isEqualTo("简历上传成功");
        var data = reply.data();
        assertThat(data.propertyNames()).contains("id", "user_id", "file_name", "file_type", "personal_info", "education",
                "experience", "skills", "skills_raw", "projects", "highlights", "current_version", "created_at");
        assertThat(data.get("user_id").asLong()).isEqualTo(person.id());
        assertThat(data.get("file_name").asString()).isEqualTo("林晓岚.txt");
        assertThat(data.get("file_type").asString()).isEqualTo("txt");
        assertThat(data.get("current_version").asString()).isEqualTo("v1.0");
        assertThat(data.get("created_at").asString()).endsWith("Z");
    }

    @Test
    void what_the_resume_says_is_in_its_fields() {
        var data = person.client().upload(PATH, "resume.txt", Resumes.CHINESE.getBytes(UTF_8)).data();

        assertThat(data.get("personal_info").propertyNames())
                .containsExactly("name", "email", "phone", "age", "address", "work_years", "blog");
        assertThat(data.at("/personal_info/name").asString()).isEqualTo("林晓岚");
        assertThat(data.at("/personal_info/email").asString()).isEqualTo("linxiaolan@example.com");
        assertThat(data.at("/personal_info/phone").asString()).isEqualTo("13800001234");
        assertThat(data.at("/personal_info/age").isNull()).isTrue();
        assertThat(data.at("/education/0/school").asString()).isEqualTo("浙江示例大学");
        assertThat(data.at("/education/0/start_date").asString()).isEqualTo("2014-09");
        assertThat(data.at("/experience/0/company").asString()).isEqualTo("云杉科技有限公司");
        assertThat(data.at("/experience/0/end_date").asString()).isEqualTo("至今");
        assertThat(data.at("/experience/1/company").asString()).isEqualTo("星河软件有限公司");
        assertThat(data.at("/projects/0/name").asString()).isEqualTo("订单中心");
        assertThat(data.get("skills").toString()).contains("Java", "MySQL", "Redis", "Kafka");
        assertThat(data.get("skills_raw").toString()).contains("熟悉 Linux 和 Docker");
    }

    @Test
    void the_uploaded_resume_is_at_once_in_the_list_and_by_itself() {
        var id = person.uploads(Resumes.CHINESE);
        var second = person.uploads(Resumes.ENGLISH);

        var list = person.client().get("/api/resume/");
        var found = person.client().get("/api/resume/" + id);

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.json().get("total").asInt()).isEqualTo(2);
        assertThat(list.data().get(0).get("id").asLong()).isEqualTo(second);
        assertThat(list.data().get(1).get("id").asLong()).isEqualTo(id);
        assertThat(list.data().get(0).propertyNames()).contains("id", "file_name", "file_type", "created_at");
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.json().get("message").asString()).isEqualTo("获取成功");
        assertThat(found.data().get("id").asLong()).isEqualTo(id);
        assertThat(person.client().get("/api/resume").text()).isEqualTo(list.text());
    }

    @ParameterizedTest
    @CsvSource({"resume.pdf, pdf", "resume.txt, pdf", "resume, pdf"})
    void the_type_is_judged_by_content_and_not_by_name(String name, String type) {
        var reply = person.client().upload(PATH, name, Files.pdf(Resumes.ENGLISH));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.data().get("file_type").asString()).isEqualTo(type);
        assertThat(reply.data().at("/personal_info/name").asString()).isEqualTo("Maya Fielding");
    }

    @Test
    void a_word_document_is_read_too() {
        var reply = person.client().upload(PATH, "resume.docx", Files.docx(Resumes.CHINESE));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.data().get("file_type").asString()).isEqualTo("docx");
        assertThat(reply.data().at("/personal_info/name").asString()).isEqualTo("林晓岚");
    }

    @Test
    void text_in_gb18030_is_read_too() {
        var reply = person.client().upload(PATH, "resume.txt", Resumes.CHINESE.getBytes(Charset.forName("GB18030")));

        assertThat(reply.data().at("/personal_info/name").asString()).isEqualTo("林晓岚");
    }

    @ParameterizedTest
    @CsvSource({
        "../../../etc/passwd.txt, passwd.txt",
        "/etc/cron.d/notes.txt, notes.txt",
        "..%2f..%2fresume.txt, ..%2f..%2fresume.txt"
    })
    void a_file_name_leads_nowhere(String name, String kept) {
        var reply = person.client().upload(PATH, name, Resumes.CHINESE.getBytes(UTF_8));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.data().get("file_name").asString()).isEqualTo(kept);
    }

    @Test
    void a_long_file_name_in_chinese_is_taken() {
        var reply = person.client().upload(PATH, "简".repeat(200) + ".txt", Resumes.CHINESE.getBytes(UTF_8));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.data().get("file_name").asString()).startsWith("简简");
    }

    @Test
    void a_resume_is_parsed_again() {
        var id = person.uploads(Resumes.CHINESE);

        var reply = person.client().post("/api/resume/" + id + "/reparse");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("message").asString()).isEqualTo("重新解析成功");
        assertThat(reply.data().get("id").asLong()).isEqualTo(id);
        assertThat(reply.data().get("current_version").asString()).isEqualTo("v1.0");
    }

    @Test
    void a_deleted_resume_is_gone_from_every_read() {
        var id = person.uploads(Resumes.CHINESE);

        var reply = person.client().delete("/api/resume/" + id);

        assertThat(reply.text()).isEqualTo("{\"code\":200,\"message\":\"删除成功\"}");
        assertThat(person.client().get("/api/resume").json().get("total").asInt()).isZero();
        for (var path : new String[] {"", "/suggestions", "/optimization-history", "/export", "/compare?version1=v1.0&version2=v1.0", "/audit"}) {
            assertThat(person.client().get("/api/resume/" + id + path).status()).as(path).isEqualTo(404);
        }
        assertThat(person.client().delete("/api/resume/" + id).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"0, 404", "-1, 404", "999999999, 404", "9223372036854775807, 404", "9223372036854775808, 422", "abc, 422", "1.5, 422"})
    void what_is_no_resume_is_not_found_and_what_is_no_number_is_ill_typed(String id, int status) {
        assertThat(person.client().get("/api/resume/" + id).status()).isEqualTo(status);
    }
}
