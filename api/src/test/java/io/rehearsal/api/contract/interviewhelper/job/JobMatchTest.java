package io.rehearsal.api.contract.interviewhelper.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Reply;
import io.rehearsal.api.http.Resumes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class JobMatchTest {

    private static final String JD = "招聘后端工程师，负责订单系统的开发。要求熟悉 Java、Kubernetes 与 MySQL，3年以上工作经验，有 Redis 经验优先";

    private final Person person = Person.registered();
    private final Client client = person.client();
    private final long resume = person.uploads(Resumes.CHINESE);

    @Test
    void a_match_has_the_documented_fields_and_the_parts_that_the_score_is_the_sum_of() {
        var reply = match(resume, JD);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("code").asInt()).isEqualTo(200);
        assertThat(reply.json().get("message").asString()).isEqualTo("匹配分析完成");
        var data = reply.data();
        assertThat(data.propertyNames()).containsExactlyInAnyOrder("match_score", "matched_skills", "missing_skills", "suggestions",
                "keyword_match", "skill_match", "project_relevance", "strengths", "parts", "matched_details");
        assertThat(data.get("match_score").asInt()).isPositive()
                .isEqualTo(data.get("parts").valueStream().mapToInt(part -> part.get("points").asInt()).sum());
        assertThat(data.get("parts").valueStream().mapToInt(part -> part.get("max_points").asInt()).sum()).isEqualTo(100);
        assertThat(strings(data.get("matched_skills"))).containsExactly("Java", "MySQL", "Redis");
        assertThat(strings(data.get("missing_skills"))).containsExactly("Kubernetes");
        assertThat(data.get("suggestions").toString()).contains("Kubernetes");
        assertThat(data.get("strengths")).isNotEmpty();
        for (var share : List.of("keyword_match", "skill_match", "project_relevance")) {
            assertThat(data.get(share).asInt()).isBetween(0, 100);
        }
    }

    @Test
    void every_matched_skill_comes_with_a_line_that_stands_in_the_resume() {
        var content = client.get("/api/resume/" + resume).data().toString();

        assertThat(match(resume, JD).data().get("matched_details")).hasSize(3).allSatisfy(detail -> {
            assertThat(detail.propertyNames()).containsExactly("skill", "line");
            assertThat(content).contains(detail.get("line").asString());
        });
    }

    @Test
    void the_same_question_is_answered_from_what_is_kept_until_the_resume_changes() {
        var first = match(resume, JD);
        var second = match(resume, JD);
        assertThat(second.data()).isEqualTo(first.data());
        assertThat(count("resume.JobMatched")).isEqualTo(1);

        client.post("/api/resume/" + resume + "/optimize", """
                {"suggestions": [{"before": "负责订单系统的开发和维护工作", "after": "用 Kubernetes 部署订单系统"}]}""");

        assertThat(strings(match(resume, JD).data().get("missing_skills"))).isEmpty();
        assertThat(count("resume.JobMatched")).isEqualTo(2);
    }

    @Test
    void an_english_resume_and_job_are_matched_in_english() {
        var english = person.uploads(Resumes.ENGLISH);

        var data = match(english, "We look for an engineer who runs services in Go on k8s. Postgres is a plus, and so is Terraform.").data();

        assertThat(strings(data.get("matched_skills"))).contains("k8s", "Postgres");
        assertThat(strings(data.get("missing_skills"))).containsExactly("Terraform");
        assertThat(data.at("/parts/0/title").asString()).isEqualTo("Skills");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{}", "[]", "{\"resume_id\": %d}", "{\"job_description\": \"Java\"}", "{\"resume_id\": null, \"job_description\": \"Java\"}",
        "{\"resume_id\": \"x\", \"job_description\": \"Java\"}", "{\"resume_id\": %d, \"job_description\": null}",
        "{\"resume_id\": %d, \"job_description\": \" \\n\"}",
        "{\"resume_id\": %d, \"job_description\": 5}", "{\"resume_id\": %d, \"job_description\": [\"Java\"]}",
        "{\"resume_id\": 1.5, \"job_description\": \"Java\"}"
    })
    void what_is_missing_or_of_the_wrong_type_is_told(String body) {
        var reply = client.post("/api/job/match", body.replace("%d", Long.toString(resume)));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.detail()).isNotBlank();
        assertThat(count("resume.JobMatched")).isZero();
    }

    @Test
    void a_job_description_has_a_limit() {
        assertThat(match(resume, "x".repeat(100_000)).status()).isEqualTo(200);
        assertThat(match(resume, "x".repeat(100_001)).status()).isEqualTo(422);
    }

    @Test
    void a_resume_of_somebody_else_or_none_at_all_or_a_deleted_one_is_not_there() {
        var foreign = Person.registered().uploads(Resumes.CHINESE);

        for (var id : List.of(foreign, 999_999_999L)) {
            assertThat(match(id, JD).status()).isEqualTo(404);
            assertThat(match(id, JD).text()).isEqualTo("{\"detail\":\"简历不存在\"}");
        }
        client.delete("/api/resume/" + resume);
        assertThat(match(resume, JD).status()).isEqualTo(404);
    }

    @Test
    void a_trailing_slash_changes_nothing() {
        assertThat(client.post("/api/job/match/", body(resume, JD)).status()).isEqualTo(200);
    }

    private Reply match(long resumeId, String jd) {
        return client.post("/api/job/match", body(resumeId, jd));
    }

    private static String body(long resumeId, String jd) {
        return "{\"resume_id\": %d, \"job_description\": \"%s\"}".formatted(resumeId, jd);
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private long count(String type) {
        return client.get("/api/resume/" + resume + "/audit").data().valueStream().map(event -> event.get("type").asString())
                .filter(type::equals).count();
    }
}
