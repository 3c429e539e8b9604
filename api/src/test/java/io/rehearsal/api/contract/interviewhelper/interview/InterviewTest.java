package io.rehearsal.api.contract.interviewhelper.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Interviews;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Resumes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewTest {

    private static final String JD = "招聘后端工程师，要求熟悉 Java、Redis 与 Kafka";

    private final Person person = Person.registered();
    private final Client client = person.client();

    @Test
    void a_new_interview_is_initializing() {
        var resume = person.uploads(Resumes.CHINESE);

        var reply = client.post("/api/interview/create", "{\"resume_id\": %d, \"job_description\": \"%s\", \"more\": 1}".formatted(resume, JD));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().get("code").asInt()).isEqualTo(201);
        assertThat(reply.json().get("message").asString()).isEqualTo("面试创建成功，正在生成面试问题，请稍后刷新查看");
        var data = reply.data();
        assertThat(data.propertyNames()).containsExactly("id", "user_id", "resume_id", "job_description", "status", "total_score",
                "questions", "conversation", "created_at");
        assertThat(data.get("user_id").asLong()).isEqualTo(person.id());
        assertThat(data.get("resume_id").asLong()).isEqualTo(resume);
        assertThat(data.get("job_description").asString()).isEqualTo(JD);
        assertThat(data.get("status").asString()).isEqualTo("initializing");
        assertThat(data.get("total_score").isNull()).isTrue();
        assertThat(data.get("questions")).isEmpty();
        assertThat(data.get("conversation")).isEmpty();
        assertThat(data.get("created_at").asString()).endsWith("Z");
    }

    @Test
    void once_its_questions_are_there_it_is_pending_and_shows_them() {
        var interview = Interviews.ready(person);

        var status = client.get(interview.path() + "/status");
        assertThat(status.data().toString()).isEqualTo(("{\"interview_id\":%d,\"status\":\"pending\",\"generation_status\":\"completed\","
                + "\"message\":\"面试问题已生成\",\"has_questions\":true,\"error\":null}").formatted(interview.id()));

        var detail = interview.read("");
        assertThat(detail.get("status").asString()).isEqualTo("pending");
        assertThat(detail.get("questions")).hasSize(10).allSatisfy(question -> {
            assertThat(question.propertyNames()).containsExactly("id", "question", "category", "difficulty");
            assertThat(question.get("question").asString()).isNotBlank();
            assertThat(question.get("category").asString()).isIn("技术", "项目", "问题解决", "行为", "职业规划");
            assertThat(question.get("difficulty").asString()).isIn("简单", "中等", "困难");
        });
        assertThat(detail.get("conversation")).isEmpty();
    }

    @Test
    void the_record_keeps_who_said_what_and_why() {
        var interview = Interviews.ready(person);
        try (var socket = interview.open()) {
            socket.next("question");
            Interviews.vaguelyToAFollowUp(socket);
        }

        var conversation = interview.read("/record").get("conversation");
        var question = conversation.get(0);
        assertThat(question.propertyNames()).containsExactly(
                "role", "content", "question_id", "category", "difficulty", "type", "reason", "timestamp");
        assertThat(question.get("role").asString()).isEqualTo("interviewer");
        assertThat(question.get("question_id").asInt()).isOne();
        assertThat(question.get("type").isNull()).isTrue();
        assertThat(question.get("reason").isNull()).isTrue();
        assertThat(question.get("timestamp").asString()).endsWith("Z");
        var answer = conversation.get(1);
        assertThat(answer.propertyNames()).containsExactly("role", "content", "question_id", "timestamp");
        assertThat(answer.get("role").asString()).isEqualTo("candidate");
        assertThat(answer.get("content").asString()).isEqualTo(Interviews.VAGUE);
        var followUp = conversation.get(conversation.size() - 1);
        assertThat(followUp.get("type").asString()).isEqualTo("followup");
        assertThat(followUp.get("reason").asString()).isNotBlank();
        assertThat(followUp.get("category").asString()).isNotBlank();
        assertThat(interview.read("")).isEqualTo(interview.read("/record"));
        assertThat(interview.read("/status").get("message").asString()).isEqualTo("面试进行中");
    }

    @Test
    void a_completed_interview_has_a_score_and_its_whole_conversation() {
        var interview = Interviews.ready(person);
        try (var socket = interview.open()) {
            Interviews.answerToTheEnd(socket, socket.next("question"));
        }
        await().untilAsserted(() -> assertThat(interview.read("").get("status").asString()).isEqualTo("completed"));

        var record = interview.read("/record");
        assertThat(record.get("total_score").asInt()).isBetween(0, 100);
        assertThat(record.get("conversation")).hasSizeGreaterThanOrEqualTo(20);
        assertThat(interview.read("/status").get("message").asString()).isEqualTo("面试已完成");
    }

    @Test
    void the_list_shows_ones_own_newest_first() {
        var first = Interviews.ready(person);
        var second = Interviews.ready(person);
        Interviews.ready(Person.registered());

        var list = client.get("/api/interview/");

        assertThat(list.json().get("total").asInt()).isEqualTo(2);
        assertThat(list.data().valueStream().map(row -> row.get("id").asLong())).containsExactly(second.id(), first.id());
        assertThat(list.data().get(0).propertyNames()).containsExactly("id", "job_description", "status", "total_score", "created_at");
    }

    @Test
    void without_a_job_description_it_is_made_from_the_resume_alone() {
        var resume = person.uploads(Resumes.CHINESE);

        for (var body : new String[] {"{\"resume_id\": %d}", "{\"resume_id\": %d, \"job_description\": null, \"knowledge_doc_ids\": null}",
            "{\"resume_id\": %d, \"job_description\": \" \", \"knowledge_doc_ids\": []}"}) {
            var reply = client.post("/api/interview/create", body.formatted(resume));

            assertThat(reply.status()).as(body).isEqualTo(201);
            assertThat(reply.data().get("job_description").isNull()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{}", "[]", "{\"resume_id\": null}", "{\"resume_id\": \"1\"}", "{\"resume_id\": 1.5}", "{\"resume_id\": 1, \"job_description\": 5}",
        "{\"resume_id\": 1, \"knowledge_doc_ids\": 3}", "{\"resume_id\": 1, \"knowledge_doc_ids\": [null]}",
        "{\"resume_id\": 1, \"knowledge_doc_ids\": [\"a\"]}", "{\"job_description\": \"x\"}"
    })
    void what_is_missing_or_ill_typed_is_told(String body) {
        var reply = client.post("/api/interview/create", body);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.detail()).isNotBlank();
    }

    @Test
    void a_job_description_has_a_limit() {
        var resume = person.uploads(Resumes.CHINESE);

        var fits = client.post("/api/interview/create", "{\"resume_id\": %d, \"job_description\": \"%s\"}".formatted(resume, "职".repeat(20_000)));
        var tooLong = client.post("/api/interview/create", "{\"resume_id\": %d, \"job_description\": \"%s\"}".formatted(resume, "职".repeat(20_001)));

        assertThat(fits.status()).isEqualTo(201);
        assertThat(tooLong.status()).isEqualTo(422);
    }

    @Test
    void on_a_resume_that_is_not_there_or_anothers_there_is_no_interview() {
        var others = Person.registered().uploads(Resumes.CHINESE);
        var deleted = person.uploads(Resumes.CHINESE);
        client.delete("/api/resume/" + deleted);

        for (long resume : new long[] {others, deleted, 999_999, -1}) {
            var reply = client.post("/api/interview/create", "{\"resume_id\": %d}".formatted(resume));

            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.detail()).isEqualTo("简历不存在");
        }
    }

    @Test
    void from_a_document_that_is_not_there_nothing_is_made() {
        var reply = client.post("/api/interview/create",
                "{\"resume_id\": %d, \"knowledge_doc_ids\": [999999]}".formatted(person.uploads(Resumes.CHINESE)));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.detail()).isEqualTo("知识库文档不存在");
        assertThat(client.get("/api/interview").data()).isEmpty();
    }

    @Test
    void an_interview_that_is_not_there_is_not_found() {
        for (var path : new String[] {"/api/interview/999999", "/api/interview/999999/status", "/api/interview/999999/record",
            "/api/evaluation/report/999999"}) {
            var reply = client.get(path);

            assertThat(reply.status()).as(path).isEqualTo(404);
            assertThat(reply.detail()).isEqualTo("面试不存在");
        }
        assertThat(client.get("/api/interview/abc").status()).isEqualTo(422);
    }

    @Test
    void a_request_sent_again_with_its_key_creates_one_interview() {
        var body = "{\"resume_id\": %d}".formatted(person.uploads(Resumes.CHINESE));
        var keyed = client.header("Idempotency-Key", "interview-of-" + person.id());

        var first = keyed.post("/api/interview/create", body);
        var again = keyed.post("/api/interview/create", body);

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(client.get("/api/interview").json().get("total").asInt()).isOne();
    }
}
