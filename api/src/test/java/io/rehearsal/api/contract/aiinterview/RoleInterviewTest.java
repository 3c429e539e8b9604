package io.rehearsal.api.contract.aiinterview;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Multipart;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Reply;
import io.rehearsal.api.http.Resumes;
import io.rehearsal.api.http.SocketClient;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RoleInterviewTest {

    private static final String DETAIL = "I measured first, added an index, and the p99 fell from 800 ms to 120 ms.";

    private final Person person = Person.registered();

    @Test
    void an_interview_has_the_questions_of_its_role_and_is_held_from_beginning_to_end() {
        var interview = HeldInterview.of(person, role("""
                {"name": "Backend engineer", "category": "Engineering", "specialization": "Backend", "experience_level": "Senior",
                 "required_skills": [{"name": "Java", "level": "Expert"}], "interview_structure": {"technical": 2, "behavioral": 1, "system_design": 1}}"""), "en");
        var made = interview.read();
        assertThat(made.get("status").asString()).isEqualTo("scheduled");
        assertThat(made.get("role").get("name").asString()).isEqualTo("Backend engineer");
        assertThat(made.get("started_at").isNull()).isTrue();
        assertThat(types(made)).containsExactlyInAnyOrder("technical", "technical", "behavioral", "system_design");
        assertThat(made.get("questions").valueStream().map(question -> question.get("text").asString())).doesNotHaveDuplicates().noneMatch(RoleInterviewTest::isChinese);

        var first = interview.answer(DETAIL);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.data().get("question_id").asString()).isEqualTo("1");
        assertThat(first.data().get("next_question").get("id").asString()).isEqualTo("2");
        assertThat(interview.read().get("status").asString()).isEqualTo("in_progress");
        assertThat(interview.does("feedback").status()).isEqualTo(405);
        assertThat(person.client().get(interview.path() + "/feedback").status()).isEqualTo(400);
        assertThat(interview.answer(new Multipart().field("text", DETAIL).field("code", "select 1;").field("question_id", "4")).data().get("code").asString()).isEqualTo("select 1;");
        assertThat(interview.answer(DETAIL).data().get("question_id").asString()).isEqualTo("2");
        assertThat(interview.answer(DETAIL).data().get("next_question").isNull()).isTrue();
        assertThat(interview.read().get("status").asString()).isEqualTo("in_progress");

        var completed = interview.does("complete");
        assertThat(completed.status()).isEqualTo(200);
        assertThat(completed.data().get("status").asString()).isEqualTo("completed");
        assertThat(completed.data().get("overall_score").asInt()).isBetween(0, 100);
        assertThat(interview.does("complete").data().get("completed_at")).isEqualTo(completed.data().get("completed_at"));
        var feedback = person.client().get(interview.path() + "/feedback").data();
        assertThat(feedback.get("overall_score")).isEqualTo(completed.data().get("overall_score"));
        assertThat(feedback.get("questions").valueStream().map(it -> it.get("question_id").asString())).containsExactly("1", "2", "3", "4");
        assertThat(feedback.get("questions")).allSatisfy(it -> {
            assertThat(it.get("score").asInt()).isBetween(0, 100);
            assertThat(it.get("feedback").asString()).isNotBlank();
            assertThat(it.get("strengths").isArray()).isTrue();
            assertThat(it.get("improvements").isArray()).isTrue();
        });
        assertThat(feedback.get("questions").get(3).get("answer").asString()).contains("select 1;");
        var statistics = person.client().get("/api/v1/users/statistics").data();
        assertThat(statistics.get("completed_interviews").asInt()).isOne();
        assertThat(statistics.get("by_role").get(0).get("role").asString()).isEqualTo("Backend engineer");
    }

    @ParameterizedTest
    @CsvSource({"zh, true", "en, false", "fr, false", "ar, false"})
    void the_language_that_was_asked_for_decides_between_chinese_and_english_questions(String language, boolean chinese) {
        var interview = HeldInterview.of(person, role("{\"name\": \"Nurse\", \"category\": \"Care\"}"), language).read();

        assertThat(interview.get("language").asString()).isEqualTo(language);
        assertThat(types(interview)).containsExactly("technical", "technical", "technical", "technical", "technical", "behavioral", "behavioral", "behavioral");
        assertThat(interview.get("questions").valueStream().map(question -> isChinese(question.get("text").asString()))).containsOnly(chinese);
    }

    @Test
    void the_newest_resume_is_used_where_there_is_one() {
        assertThat(HeldInterview.of(person, "zh").read().get("resume_id").isNull()).isTrue();
        person.uploads(Resumes.CHINESE);
        var newest = person.uploads(Resumes.CHINESE + "\n更新");

        assertThat(HeldInterview.of(person, "zh").read().get("resume_id").asString()).isEqualTo(Long.toString(newest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"role_id\": \"\"}", "{\"role_id\": 7}", "{\"role_id\": null}", "{\"role_id\": \"1\", \"language\": \"de\"}", "{\"role_id\": \"1\", \"language\": \"\"}", "[]", "x"})
    void what_is_no_request_for_an_interview_is_422(String body) {
        error(person.client().post("/api/v1/interviews", body), 422);
    }

    @Test
    void a_role_that_is_not_there_is_404_and_a_deleted_ones_interviews_go_on() {
        error(person.client().post("/api/v1/interviews", "{\"role_id\": \"999999999\"}"), 404, "Role not found");
        error(person.client().post("/api/v1/interviews", "{\"role_id\": \"role123\"}"), 404);
        var role = role("{\"name\": \"Lighthouse keeper\", \"category\": \"Trades\"}");
        var interview = HeldInterview.of(person, role, "en");
        Person.admin().client().delete("/api/v1/roles/" + role);
        error(person.client().post("/api/v1/interviews", "{\"role_id\": \"%s\"}".formatted(role)), 404, "Role not found");

        assertThat(interview.answer(DETAIL).status()).isEqualTo(200);
        assertThat(interview.read().get("role").get("name").asString()).isEqualTo("Lighthouse keeper");
    }

    @Test
    void a_paused_interview_goes_on_by_resuming_or_by_an_answer() {
        var interview = HeldInterview.of(person, "en");
        error(interview.does("resume"), 409, "The interview is not paused");
        assertThat(interview.does("pause").data().get("status").asString()).isEqualTo("paused");
        error(interview.does("pause"), 409, "The interview is paused already");
        var resumed = interview.does("resume");
        assertThat(resumed.data().get("status").asString()).isEqualTo("in_progress");
        assertThat(resumed.data().get("started_at").asString()).isNotBlank();
        interview.does("pause");
        assertThat(interview.answer(DETAIL).data().get("interview").get("status").asString()).isEqualTo("in_progress");
    }

    @Test
    void an_abandoned_interview_is_over_and_is_not_graded() {
        var interview = HeldInterview.of(person, "en");
        interview.answer(DETAIL);
        assertThat(interview.does("abandon").data().get("status").asString()).isEqualTo("abandoned");

        error(interview.answer(DETAIL), 409, "The interview has been abandoned");
        for (var verb : List.of("pause", "resume", "abandon", "complete")) {
            error(interview.does(verb), 409, "The interview has been abandoned");
        }
        error(person.client().get(interview.path() + "/feedback"), 400);
        assertThat(interview.read().get("overall_score").isNull()).isTrue();
        assertThat(person.client().get("/api/v1/users/statistics").data().get("completed_interviews").asInt()).isZero();
    }

    @Test
    void a_completed_interview_takes_no_more() {
        var interview = HeldInterview.of(person, "en");
        error(interview.does("complete"), 400, "No question has been answered yet");
        interview.answer(DETAIL);
        interview.does("complete");

        error(interview.answer(DETAIL), 409, "The interview has been completed");
        for (var verb : List.of("pause", "resume", "abandon")) {
            error(interview.does(verb), 409, "The interview has been completed");
        }
    }

    @Test
    void a_question_is_answered_once_and_has_to_be_there() {
        var interview = HeldInterview.of(person, "en");
        interview.answer(DETAIL);

        error(interview.answer(new Multipart().field("text", DETAIL).field("question_id", "1")), 409, "The question has been answered");
        for (var id : List.of("0", "99", "x", "99999999999")) {
            error(interview.answer(new Multipart().field("text", DETAIL).field("question_id", id)), 404);
        }
    }

    @Test
    void an_answer_needs_words_and_a_form() {
        var interview = HeldInterview.of(person, "en");

        error(interview.answer(" "), 422, "An answer has a text, code, or a recording");
        error(interview.answer(new Multipart()), 422);
        error(interview.answer("x".repeat(70_000)), 422);
        error(person.client().post(interview.path() + "/answers", "{\"text\": \"an answer\"}"), 415);
        error(person.client().post(interview.path() + "/answers"), 415);
        assertThat(interview.answer(new Multipart().field("code", "return 1;")).status()).isEqualTo(200);
        assertThat(interview.read().get("answers")).hasSize(1);
    }

    @Test
    void the_same_answer_twice_under_one_key_is_one_answer() {
        var interview = HeldInterview.of(person, "en");
        var client = person.client().header("Idempotency-Key", "answer-" + interview.id());
        var form = new Multipart().field("text", DETAIL);

        var once = interview.answer(client, form);
        var twice = interview.answer(client, new Multipart().field("text", DETAIL));

        assertThat(twice.data().get("question_id")).isEqualTo(once.data().get("question_id"));
        assertThat(interview.read().get("answers")).hasSize(1);
    }

    @Test
    void what_is_wrong_with_a_key_is_told_in_english_here_and_in_chinese_elsewhere() {
        var interview = HeldInterview.of(person, "en");
        var odd = person.client().header("Idempotency-Key", "has a space");
        var used = person.client().header("Idempotency-Key", "used-" + interview.id());
        interview.answer(used, new Multipart().field("text", DETAIL));

        error(odd.get("/api/v1/users/me"), 422, "Idempotency-Key has 1 to 200 visible ASCII characters");
        error(interview.answer(used, new Multipart().field("text", "something else")), 422, "The Idempotency-Key has been used for another request");
        assertThat(odd.get("/api/resume").detail()).isEqualTo("Idempotency-Key 须为 1 到 200 个可见的 ASCII 字符");
        assertThat(odd.get("/api/history/api-calls").json().get("message").asString()).startsWith("Idempotency-Key 须为");
    }

    @Test
    void asking_for_feedback_sends_no_command() {
        var interview = HeldInterview.of(person, "en");
        interview.answer(DETAIL);
        interview.does("complete");
        var events = events(interview);

        assertThat(person.client().get(interview.path() + "/feedback").status()).isEqualTo(200);

        assertThat(events(interview)).isEqualTo(events);
    }

    private static int events(HeldInterview interview) {
        return Application.client().with(Application.OPERATOR_TOKEN).get("/ops/interviews/%s/history".formatted(interview.id())).json().get("events").size();
    }

    @Test
    void ids_that_are_none_are_404() {
        for (var id : List.of("999999999", "x", "-1", "99999999999999999999")) {
            error(person.client().get("/api/v1/interviews/" + id), 404);
        }
    }

    @Test
    void interviews_show_newest_first_whichever_contract_they_come_from() {
        var mine = HeldInterview.of(person, "en");
        var resume = person.uploads(Resumes.CHINESE);
        var elsewhere = person.client().post("/api/interview/create", "{\"resume_id\": %d}".formatted(resume)).data().get("id").asString();

        assertThat(person.client().get("/api/v1/interviews").data().valueStream().map(row -> row.get("id").asString())).containsExactly(elsewhere, mine.id());
        assertThat(person.client().get("/api/interview").data().valueStream().map(row -> row.get("id").asString())).containsExactly(elsewhere, mine.id());
        assertThat(person.client().get("/api/v1/interviews?page=1000000000&limit=7").data()).isEmpty();
        assertThat(person.client().get("/api/statistics/dashboard").data().get("interview_count").asInt()).isEqualTo(2);
    }

    @Test
    void what_is_answered_here_shows_on_interview_helper_and_goes_on_there() throws Exception {
        var interview = HeldInterview.of(person, "zh");
        interview.answer("先加索引，再压测，P99 从 800 ms 降到 120 ms。");

        var record = person.client().get("/api/interview/" + interview.id() + "/record").data();
        assertThat(record.get("status").asString()).isEqualTo("in_progress");
        assertThat(record.get("conversation").valueStream().map(entry -> entry.get("role").asString())).containsExactly("interviewer", "candidate", "interviewer");
        try (var socket = SocketClient.open("/api/interview/ws/%s?token=%s".formatted(interview.id(), Person.token(person.username(), person.password())))) {
            assertThat(socket.next().get("data").get("id").asInt()).isEqualTo(2);
            interview.does("abandon");
            assertThat(socket.next().get("type").asString()).isEqualTo("end");
        }
        assertThat(person.client().get("/api/interview/" + interview.id()).data().get("status").asString()).isEqualTo("completed");
        assertThat(person.client().get("/api/evaluation/report/" + interview.id()).status()).isEqualTo(400);
    }

    private static String role(String json) {
        return Person.admin().client().post("/api/v1/roles", json).data().get("id").asString();
    }

    private static Stream<String> types(JsonNode interview) {
        return interview.get("questions").valueStream().map(question -> question.get("type").asString());
    }

    private static boolean isChinese(String text) {
        return text.codePoints().filter(Character::isIdeographic).count() * 4 > text.codePoints().filter(Character::isLetter).count();
    }

    static void error(Reply reply, int status) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.json().propertyNames()).containsExactly("status", "detail", "message");
        assertThat(reply.json().get("detail")).isEqualTo(reply.json().get("message"));
        assertThat(reply.text()).doesNotContain("Exception").doesNotContain("io.rehearsal");
    }

    static void error(Reply reply, int status, String detail) {
        error(reply, status);
        assertThat(reply.json().get("detail").asString()).isEqualTo(detail);
    }
}
