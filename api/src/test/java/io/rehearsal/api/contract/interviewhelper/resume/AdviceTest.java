package io.rehearsal.api.contract.interviewhelper.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Reply;
import io.rehearsal.api.http.Resumes;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AdviceTest {

    private static final String JD = "招聘后端工程师，要求熟悉 Java、Kubernetes 与 MySQL";
    private static final String ONE_EDIT = """
            {"suggestions": [{"id": 1, "before": "负责订单系统的开发和维护工作", "after": "主导订单系统的开发与维护"}]}""";

    private final Person person = Person.registered();
    private final Client client = person.client();
    private String resume;

    @BeforeEach
    void a_resume_is_there() {
        resume = "/api/resume/" + person.uploads(Resumes.CHINESE);
    }

    @Test
    void an_analysis_has_the_documented_fields() {
        var reply = client.post(resume + "/analyze");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("message").asString()).isEqualTo("分析成功");
        var data = reply.data();
        assertThat(data.propertyNames()).contains("overall_score", "content_score", "match_score", "clarity_score", "strengths",
                "weaknesses", "personal_analysis", "education_analysis", "experience_analysis", "skills_analysis");
        assertThat(data.get("overall_score").asInt()).isBetween(0, 100);
        assertThat(data.get("personal_analysis").propertyNames()).contains("status", "message", "suggestions", "included", "missing");
        assertThat(data.get("education_analysis").propertyNames()).contains("status", "message", "suggestions");
        assertThat(data.get("experience_analysis").propertyNames()).contains("issues");
        assertThat(data.get("skills_analysis").propertyNames()).contains("hard_skills", "soft_skills").doesNotContain("jd_required_skills");
        assertThat(data.at("/personal_analysis/status").asString()).isIn("good", "warning", "error");
    }

    @Test
    void a_job_description_is_matched_wherever_it_comes() {
        var query = client.post(resume + "/analyze?jd=" + Client.encoded(JD));
        var body = client.post(resume + "/analyze", "{\"jd\": \"%s\"}".formatted(JD));
        var form = client.form(resume + "/analyze", Map.of("jd", JD));

        assertThat(query.data().get("match_score").isInt()).isTrue();
        assertThat(query.data().get("skills_analysis").propertyNames())
                .contains("jd_required_skills", "resume_matched_skills", "resume_missing_skills");
        assertThat(body.data()).isEqualTo(query.data());
        assertThat(form.data()).isEqualTo(query.data());
    }

    @Test
    void the_same_question_is_answered_from_what_is_kept_unless_a_fresh_answer_is_asked_for() {
        client.post(resume + "/analyze");
        client.post(resume + "/analyze");
        assertThat(count("resume.ResumeAnalysed")).isEqualTo(1);

        client.post(resume + "/analyze?force_refresh=true");

        assertThat(count("resume.ResumeAnalysed")).isEqualTo(2);
    }

    @Test
    void a_job_description_of_ten_thousand_chinese_characters_fits_into_the_address() {
        assertThat(client.post(resume + "/analyze?jd=" + Client.encoded("职".repeat(10_000))).status()).isEqualTo(200);
    }

    @Test
    void a_job_description_has_a_limit() {
        assertThat(client.post(resume + "/analyze", "{\"jd\": \"%s\"}".formatted("x".repeat(100_000))).status()).isEqualTo(200);
        assertThat(client.post(resume + "/analyze", "{\"jd\": \"%s\"}".formatted("x".repeat(100_001))).status()).isEqualTo(422);
    }

    @Test
    void what_force_refresh_cannot_be_is_told() {
        assertThat(client.post(resume + "/analyze?force_refresh=perhaps").status()).isEqualTo(422);
    }

    @Test
    void every_suggestion_stands_in_the_resume_and_can_be_applied() {
        var suggestions = client.get(resume + "/suggestions");

        assertThat(suggestions.status()).isEqualTo(200);
        assertThat(suggestions.data()).isNotEmpty();
        var content = client.get(resume).data().toString();
        for (var suggestion : suggestions.data()) {
            assertThat(suggestion.propertyNames()).containsExactly("id", "priority", "title", "description", "before", "after", "reason");
            assertThat(suggestion.get("priority").asString()).isIn("high", "medium", "low");
            assertThat(content).contains(suggestion.get("before").asString());
        }

        var applied = client.post(resume + "/optimize", "{\"suggestions\": %s, \"jd\": null}".formatted(suggestions.data()));

        assertThat(applied.status()).isEqualTo(200);
        assertThat(applied.json().get("message").asString()).isEqualTo("优化应用成功");
        assertThat(applied.data().get("version").asString()).isEqualTo("v1.1");
        assertThat(applied.data().get("applied_count").asInt()).isPositive();
        assertThat(applied.data().get("optimized_at").asString()).endsWith("Z");
    }

    @Test
    void applying_changes_the_content_and_skips_what_no_longer_stands() {
        var reply = client.post(resume + "/optimize", """
                {"suggestions": [{"before": "负责订单系统的开发和维护工作", "after": "主导订单系统的开发与维护"},
                                 {"before": "这句话不在简历里", "after": "也不该出现"}]}""");

        var now = client.get(resume).data();
        assertThat(reply.data().get("applied_count").asInt()).isEqualTo(1);
        assertThat(now.get("current_version").asString()).isEqualTo("v1.1");
        assertThat(now.toString()).contains("主导订单系统的开发与维护").doesNotContain("负责订单系统的开发和维护工作").doesNotContain("也不该出现");
    }

    @Test
    void where_nothing_applies_nothing_changes() {
        var reply = client.post(resume + "/optimize", "{\"suggestions\": [{\"before\": \"不在\", \"after\": \"x\"}]}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.detail()).isEqualTo("没有可应用的优化建议");
        assertThat(client.get(resume).data().get("current_version").asString()).isEqualTo("v1.0");
    }

    @Test
    void of_two_optimizes_at_once_neither_is_lost_and_none_is_applied_twice() throws Exception {
        Callable<Reply> attempt = () -> client.post(resume + "/optimize", ONE_EDIT);

        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = clients.invokeAll(Stream.generate(() -> attempt).limit(4).toList()).stream()
                    .map(answer -> answer.resultNow().status())
                    .toList();

            assertThat(statuses).containsOnlyOnce(200);
        }
        assertThat(client.get(resume).data().get("current_version").asString()).isEqualTo("v1.1");
    }

    @Test
    void a_request_sent_again_with_its_key_is_carried_out_once() {
        var keyed = client.header("Idempotency-Key", "optimize-once");

        var first = keyed.post(resume + "/optimize", ONE_EDIT);
        var again = keyed.post(resume + "/optimize", ONE_EDIT);
        var other = keyed.post(resume + "/optimize", "{\"suggestions\": [{\"before\": \"参与接口的设计\", \"after\": \"设计接口\"}]}");

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(other.status()).isEqualTo(422);
        assertThat(client.get(resume).data().get("current_version").asString()).isEqualTo("v1.1");
        assertThat(client.header("Idempotency-Key", "x".repeat(201)).post(resume + "/optimize", ONE_EDIT).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{}", "[]", "{\"suggestions\": []}", "{\"suggestions\": null}", "{\"suggestions\": \"all\"}", "{\"suggestions\": [null]}",
        "{\"suggestions\": [1]}", "{\"suggestions\": [{\"id\": 1}]}", "{\"suggestions\": [{\"before\": \"\", \"after\": \"x\"}]}",
        "{\"suggestions\": [{\"before\": \"负责\"}]}", "{\"suggestions\": [{\"before\": 1, \"after\": \"x\"}]}",
        "{\"suggestions\": [{\"id\": \"one\", \"before\": \"负责\", \"after\": \"x\"}]}",
        "{\"suggestions\": [{\"before\": \"负责\", \"after\": \"x\"}], \"jd\": 5}"
    })
    void what_cannot_be_applied_is_told(String body) {
        var reply = client.post(resume + "/optimize", body);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.detail()).isNotBlank();
        assertThat(client.get(resume).data().get("current_version").asString()).isEqualTo("v1.0");
    }

    @Test
    void a_suggestion_of_a_hundred_thousand_characters_is_taken_and_a_longer_one_refused() {
        var fits = "{\"suggestions\": [{\"before\": \"参与接口的设计\", \"after\": \"%s\"}]}".formatted("长".repeat(100_000));
        var tooLong = "{\"suggestions\": [{\"before\": \"参与接口的设计\", \"after\": \"%s\"}]}".formatted("长".repeat(100_001));

        assertThat(client.post(resume + "/optimize", tooLong).status()).isEqualTo(422);
        assertThat(client.post(resume + "/optimize", fits).status()).isEqualTo(200);
        assertThat(client.get(resume).data().toString()).contains("长".repeat(100_000));
    }

    private long count(String type) {
        return client.get(resume + "/audit").data().valueStream().map(event -> event.get("type")).map(JsonNode::asString)
                .filter(type::equals).count();
    }
}
