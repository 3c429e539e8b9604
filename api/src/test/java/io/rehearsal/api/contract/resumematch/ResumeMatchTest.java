package io.rehearsal.api.contract.resumematch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Files;
import io.rehearsal.api.http.Multipart;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Reply;
import io.rehearsal.api.http.Resumes;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResumeMatchTest {

    private static final String PASSWORD = "a good password";

    private static final Client STRANGER = Application.client();

    @Nested
    class Accounts {

        @ParameterizedTest
        @CsvSource({"job_seeker", "hr"})
        void people_register_in_a_role_and_administrators_see_it(String role) {
            var name = Person.freshName();

            var reply = register(STRANGER, name, "\"role\": \"%s\"".formatted(role));

            assertThat(reply.status()).isEqualTo(201);
            assertThat(reply.text()).isEqualTo("{\"message\":\"注册成功\"}");
            assertThat(user(name).get("role").asString()).isEqualTo(role);
        }

        @Test
        void without_a_role_one_is_a_job_seeker_and_needs_no_mail() {
            var name = Person.freshName();

            assertThat(STRANGER.post("/api/register/", "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(name, PASSWORD)).status()).isEqualTo(201);

            assertThat(user(name).get("role").asString()).isEqualTo("job_seeker");
            assertThat(user(name).propertyNames()).containsExactly("id", "username", "role");
        }

        @Test
        void nobody_becomes_an_administrator_by_asking() {
            var name = Person.freshName();

            assertThat(register(STRANGER, name, "\"role\": \"admin\"").status()).isEqualTo(403);
            assertThat(register(Person.registered().client(), name, "\"role\": \"admin\"").text()).isEqualTo("{\"error\":\"权限不足\"}");
            assertThat(register(STRANGER.with("nonsense"), name, "\"role\": \"admin\"").status()).isEqualTo(403);
            assertThat(STRANGER.post("/api/login", login(name)).status()).isEqualTo(401);
        }

        @Test
        void an_administrator_makes_another() {
            var name = Person.freshName();

            assertThat(register(Person.admin().client(), name, "\"role\": \"admin\"").status()).isEqualTo(201);

            assertThat(loggedIn(name).get("/api/admin/users").status()).isEqualTo(200);
        }

        @Test
        void a_name_is_taken_once_on_all_contracts_together() {
            var person = Person.registered();

            var reply = register(STRANGER, person.username().toUpperCase(), "\"role\": \"hr\"");

            assertThat(reply.status()).isEqualTo(409);
            assertThat(reply.text()).isEqualTo("{\"error\":\"用户名已存在\"}");
            assertThat(register(STRANGER, Person.freshName(), "\"email\": \"%s@example.com\"".formatted(person.username())).text())
                    .isEqualTo("{\"error\":\"邮箱已存在\"}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"{}", "{\"username\": \"x\"}", "{\"username\": 7, \"password\": \"long enough\"}", "{\"username\": \"rolls\", \"password\": \"long enough\", \"role\": \"boss\"}",
                "{\"username\": \"rolls\", \"password\": \"long enough\", \"role\": \"ADMIN\"}", "{\"username\": \"rolls\", \"password\": \"long enough\", \"email\": \"no mail\"}",
                "{\"username\": \" \", \"password\": \"long enough\"}", "no json", "[]"})
        void what_is_missing_or_wrong_is_a_bad_request(String body) {
            var reply = STRANGER.post("/api/register", body);

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().propertyNames()).containsExactly("error");
            assertThat(STRANGER.post("/api/login", "{\"username\": \"x\"}").status()).isEqualTo(400);
        }

        @Test
        void a_token_holds_two_hours_and_counts_on_every_contract() {
            var name = Person.freshName();
            register(STRANGER, name, "\"role\": \"hr\"");

            var reply = STRANGER.post("/api/login", login(name));

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.json().propertyNames()).containsExactly("access_token");
            var token = reply.json().get("access_token").asString();
            var claims = JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
            assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(7200);
            assertThat(STRANGER.with(token).get("/api/auth/me").status()).isEqualTo(200);
            assertThat(STRANGER.form("/api/auth/login", Map.of("username", name, "password", PASSWORD)).status()).isEqualTo(200);
        }

        @Test
        void a_wrong_name_or_password_is_told_alike() {
            var person = Person.registered();

            assertThat(STRANGER.post("/api/login", "{\"username\": \"nobody at all\", \"password\": \"x\"}").text()).isEqualTo("{\"error\":\"无效的用户名或密码\"}");
            assertThat(STRANGER.post("/api/login", "{\"username\": \"%s\", \"password\": \"x\"}".formatted(person.username())).status()).isEqualTo(401);
        }
    }

    @Nested
    class TheirResumes {

        private final Person person = Person.registered();

        @Test
        void a_resume_is_taken_in_listed_and_shown() {
            var reply = person.client().upload("/api/resumes/upload", "简历.pdf", Files.pdf(Resumes.ENGLISH));

            assertThat(reply.status()).isEqualTo(201);
            assertThat(reply.json().get("status").asString()).isEqualTo("上传成功");
            var id = reply.json().get("resume_id").asLong();
            var row = person.client().get("/api/resumes").json().get(0);
            assertThat(row.propertyNames()).containsExactly("id", "upload_time", "status");
            assertThat(row.get("id").asLong()).isEqualTo(id);
            assertThat(row.get("status").asString()).isEqualTo("已处理");
            var shown = person.client().get("/api/resumes/" + id + "/").json();
            assertThat(shown.propertyNames()).containsExactlyInAnyOrder("id", "file_path", "status", "upload_time");
            assertThat(shown.get("file_path").asString()).endsWith("简历.pdf");
            assertThat(Instant.parse(shown.get("upload_time").asString())).isBeforeOrEqualTo(Instant.now());
            assertThat(person.client().get("/api/resume/" + id).data().get("personal_info").get("name").asString()).isEqualTo("Maya Fielding");
        }

        @Test
        void what_came_by_another_contract_is_shown_and_what_is_deleted_there_is_gone() {
            var id = person.uploads(Resumes.CHINESE);
            assertThat(person.client().get("/api/resumes").json()).hasSize(1);

            person.client().delete("/api/resume/" + id);

            assertThat(person.client().get("/api/resumes").text()).isEqualTo("[]");
            var gone = person.client().get("/api/resumes/" + id);
            assertThat(gone.status()).isEqualTo(404);
            assertThat(gone.text()).isEqualTo("{\"error\":\"资源不存在\"}");
        }

        @Test
        void no_file_is_told_in_the_documents_words() {
            var other = new Multipart().field("other", "value");
            var nameless = new Multipart().file("file", "", new byte[0]);

            for (var reply : List.of(
                    person.client().send("POST", "/api/resumes/upload", other.contentType(), other.body()),
                    person.client().send("POST", "/api/resumes/upload", nameless.contentType(), nameless.body()),
                    person.client().post("/api/resumes/upload"))) {
                assertThat(reply.status()).isEqualTo(400);
                assertThat(reply.text()).isEqualTo("{\"error\":\"未上传文件\"}");
            }
        }

        @Test
        void a_file_that_cannot_be_used_is_told_by_its_kind_and_nothing_is_stored() {
            assertThat(upload("picture.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13}).status()).isEqualTo(415);
            assertThat(upload("six.txt", "很多字".repeat(700_000).getBytes(UTF_8)).status()).isEqualTo(413);
            assertThat(upload("five-and-a-byte.txt", new byte[5 * 1024 * 1024 + 1]).text()).isEqualTo("{\"error\":\"文件过大，最大支持 5 MB\"}");
            assertThat(upload("forty.txt", new byte[40 * 1024 * 1024]).status()).isEqualTo(413);
            assertThat(upload("locked.pdf", Files.encryptedPdf()).text()).contains("已加密");
            assertThat(upload("scan.pdf", Files.scannedPdf()).status()).isEqualTo(400);
            assertThat(upload("empty.txt", new byte[0]).status()).isEqualTo(400);
            assertThat(person.client().get("/api/resumes").text()).isEqualTo("[]");
        }

        private Reply upload(String name, byte[] file) {
            return person.client().upload("/api/resumes/upload", name, file);
        }

        @Test
        void an_id_that_is_none_does_not_exist() {
            for (var id : new String[] {"999999999", "0", "-1", "abc", "1.5", "99999999999999999999"}) {
                assertThat(person.client().get("/api/resumes/" + id).status()).as(id).isEqualTo(404);
                assertThat(person.client().get("/api/resumes/" + id + "/analysis").status()).as(id).isEqualTo(404);
                assertThat(person.client().get("/api/resumes/" + id + "/matches").status()).as(id).isEqualTo(404);
            }
        }

        @Test
        void the_analysis_tells_who_it_is_and_what_work_they_are_after() {
            var resume = person.client().upload("/api/resumes/upload", "a.txt", Resumes.CHINESE.getBytes(UTF_8)).json().get("resume_id").asLong();
            var stated = person.client().upload("/api/resumes/upload", "b.txt",
                    Resumes.CHINESE.replace("教育经历\n", "求职意向\n数据分析师\n\n教育经历\n").getBytes(UTF_8)).json().get("resume_id").asLong();

            var analysis = person.client().get("/api/resumes/" + resume + "/analysis").json();

            assertThat(analysis.at("/basic_info/name").asString()).isEqualTo("林晓岚");
            assertThat(analysis.at("/basic_info/age").isNull()).isTrue();
            assertThat(analysis.at("/basic_info/contact").toString()).isEqualTo("{\"email\":\"linxiaolan@example.com\",\"phone\":\"13800001234\"}");
            assertThat(analysis.get("career_interest").asString()).isEqualTo("高级后端工程师");
            assertThat(person.client().get("/api/resumes/" + stated + "/analysis").json().get("career_interest").asString()).isEqualTo("数据分析师");
        }

        @Test
        void positions_are_matched_best_first_and_explained() {
            var id = person.uploads(Resumes.CHINESE);

            var matches = person.client().get("/api/resumes/" + id + "/matches").json();

            assertThat(matches).hasSize(20);
            assertThat(matches.get(0).propertyNames()).containsExactly("position", "salary_range", "match_score", "analysis");
            assertThat(matches.get(0).get("position").asString()).isEqualTo("Java 后端工程师");
            assertThat(matches.get(0).get("analysis").asString()).contains("Java", "Kafka").endsWith("。");
            assertThat(matches.get(0).get("salary_range").asString()).contains("K");
            var scores = StreamSupport.stream(matches.spliterator(), false).map(match -> match.get("match_score").asString()).toList();
            assertThat(scores).allMatch(score -> score.matches("\\d{1,3}\\.\\d{2}"))
                    .isSortedAccordingTo((a, b) -> Double.compare(Double.parseDouble(b), Double.parseDouble(a)));
        }
    }

    @Nested
    class Administrators {

        @Test
        void an_administrators_look_is_in_the_owners_audit_and_ones_own_is_not() {
            var owner = Person.registered();
            var id = owner.uploads(Resumes.CHINESE);
            owner.client().get("/api/resumes/" + id);

            Person.admin().client().get("/api/resumes/" + id);
            Person.admin().client().get("/api/resumes/" + id + "/analysis");

            var looks = StreamSupport.stream(owner.client().get("/api/resume/" + id + "/audit").data().spliterator(), false)
                    .filter(event -> event.get("type").asString().equals("resume.ResumeViewed"))
                    .toList();
            assertThat(looks).hasSize(2).allSatisfy(look -> {
                assertThat(look.get("contract").asString()).isEqualTo("resume-match");
                assertThat(look.get("summary").asString()).contains("looked");
            });
        }

        @Test
        void everybodys_resumes_are_listed_newest_first_with_their_owners() {
            var owner = Person.registered();
            var id = owner.uploads(Resumes.ENGLISH);

            var first = Person.admin().client().get("/api/admin/resumes").json().get(0);

            assertThat(first.toString()).isEqualTo("{\"id\":%d,\"user_id\":%d,\"status\":\"已处理\"}".formatted(id, owner.id()));
        }

        @Test
        void an_erased_persons_resume_is_neither_listed_nor_shown() {
            var owner = Person.registered();
            var id = owner.uploads(Resumes.ENGLISH);
            var admin = Person.admin().client();

            admin.post("/ops/accounts/" + owner.id() + "/erase");

            assertThat(admin.get("/api/admin/resumes").json().valueStream().map(resume -> resume.get("id").asLong())).doesNotContain(id);
            assertThat(admin.get("/api/resumes/" + id).status()).isEqualTo(404);
            assertThat(admin.get("/api/resumes/" + id + "/analysis").status()).isEqualTo(404);
        }
    }

    private static Reply register(Client client, String name, String more) {
        return client.post("/api/register", "{\"username\": \"%s\", \"password\": \"%s\", %s}".formatted(name, PASSWORD, more));
    }

    private static String login(String name) {
        return "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(name, PASSWORD);
    }

    private static Client loggedIn(String name) {
        return STRANGER.with(STRANGER.post("/api/login", login(name)).json().get("access_token").asString());
    }

    private static JsonNode user(String name) {
        return StreamSupport.stream(Person.admin().client().get("/api/admin/users").json().spliterator(), false)
                .filter(user -> user.get("username").asString().equals(name))
                .findFirst().orElseThrow();
    }
}
