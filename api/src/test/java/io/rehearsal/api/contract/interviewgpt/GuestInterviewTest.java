package io.rehearsal.api.contract.interviewgpt;

import static io.rehearsal.api.contract.interviewgpt.Guest.CLIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.http.Multipart;
import io.rehearsal.api.http.Resumes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class GuestInterviewTest {

    private static final int MOST_ANSWERS = 40;
    private static final String ANSWER = "我在上一家公司负责订单系统，把接口的延迟从 800 毫秒降到 120 毫秒，用的是缓存和异步处理。";

    @Test
    void a_new_interview_is_active_and_has_the_documented_fields() {
        var reply = CLIENT.post("/api/interviews", "{\"position\": \"AI应用工程师\", \"difficulty\": \"hard\", \"unknown\": 1}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("success").asBoolean()).isTrue();
        var interview = reply.data();
        assertThat(interview.propertyNames()).containsExactly(
                "id", "position", "difficulty", "status", "created_at", "completed_at", "resume_path", "overall_score");
        assertThat(interview.get("position").asString()).isEqualTo("AI应用工程师");
        assertThat(interview.get("difficulty").asString()).isEqualTo("hard");
        assertThat(interview.get("status").asString()).isEqualTo("active");
        assertThat(Instant.parse(interview.get("created_at").asString())).isBetween(Instant.now().minusSeconds(60), Instant.now());
        assertThat(List.of("completed_at", "resume_path", "overall_score")).allMatch(field -> interview.get(field).isNull());
        assertThat(CLIENT.get("/api/interviews/" + interview.get("id").asLong()).data()).isEqualTo(interview);
    }

    @Test
    void it_already_holds_the_welcome_and_the_first_interviewers_greeting_and_question() {
        var transcript = Guest.transcript(Guest.begins());

        assertThat(transcript).hasSize(3);
        assertThat(transcript).allSatisfy(message -> assertThat(message.propertyNames())
                .containsExactly("id", "content", "sender_type", "interviewer_id", "timestamp", "metadata"));
        assertThat(values(transcript, "id")).containsExactly("1", "2", "3");
        assertThat(values(transcript, "sender_type")).containsExactly("system", "interviewer", "interviewer");
        assertThat(values(transcript, "interviewer_id")).containsExactly("", "technical", "technical");
        assertThat(transcript.get(0).get("content").asString()).contains("欢迎");
    }

    @Test
    void three_interviewers_take_turns_and_each_gives_feedback_at_the_end() {
        var id = Guest.begins();
        int answers = 0;
        while (!isOver(id)) {
            assertThat(answers++).as("answers").isLessThan(MOST_ANSWERS);
            answers(id);
        }
        var transcript = Guest.transcript(id);
        var interviewers = new LinkedHashSet<>(values(transcript, "interviewer_id"));
        interviewers.remove("");
        assertThat(interviewers).containsExactly("technical", "behavioral", "hr");
        assertThat(changes(transcript)).containsExactly("behavioral", "hr");

        var ended = Guest.ends(id);

        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.data().get("status").asString()).isEqualTo("completed");
        assertThat(ended.data().get("completed_at").isString()).isTrue();
        assertThat(ended.data().get("overall_score").asDouble()).isBetween(0.0, 100.0);
        assertThat(CLIENT.get("/api/interviews/" + id).data()).isEqualTo(ended.data());

        var roles = CLIENT.get("/api/interviewers").data();
        var feedback = CLIENT.get("/api/interviews/" + id + "/feedback").data();
        assertThat(feedback.propertyNames()).containsExactly("id", "interview_id", "summary", "overall_score", "skill_scores",
                "strengths", "improvements", "created_at", "interviewer_feedbacks");
        assertThat(feedback.get("interview_id").asLong()).isEqualTo(id);
        assertThat(feedback.get("overall_score")).isEqualTo(ended.data().get("overall_score"));
        assertThat(List.of("summary", "created_at")).allMatch(field -> feedback.get(field).isString());
        assertThat(List.of("strengths", "improvements")).allMatch(field -> feedback.get(field).isArray());
        assertThat(feedback.get("skill_scores").propertyNames()).containsExactly("technical", "communication", "problem_solving");
        assertThat(feedback.get("interviewer_feedbacks")).allSatisfy(opinion -> {
            assertThat(opinion.propertyNames()).containsExactly("interviewer_id", "name", "role", "content");
            assertThat(opinion.get("role")).isEqualTo(roles.get(opinion.get("interviewer_id").asString()));
        });
    }

    @Test
    void a_message_is_answered_with_itself_and_the_reply_follows() {
        var id = Guest.begins();

        var reply = Guest.says(id, ANSWER);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.data().get("id").asInt()).isEqualTo(4);
        assertThat(reply.data().get("content").asString()).isEqualTo(ANSWER);
        assertThat(reply.data().get("sender_type").asString()).isEqualTo("user");
        assertThat(reply.data().get("interviewer_id").isNull()).isTrue();
        assertThat(reply.data().get("metadata").isNull()).isTrue();
        assertThat(Guest.transcript(id).get(3)).isEqualTo(reply.data());
        await().untilAsserted(() -> assertThat(Guest.transcript(id)).hasSizeGreaterThan(4));
        assertThat(Guest.transcript(id).get(4).get("sender_type").asString()).isIn("interviewer", "system");
    }

    @Test
    void a_message_by_an_interviewer_or_the_system_is_put_on_record_and_nobody_replies() {
        var id = Guest.begins();

        var interviewer = CLIENT.post(Guest.messages(id),
                "{\"content\": \"请详细介绍你的项目经验。\", \"sender_type\": \"interviewer\", \"interviewer_id\": \"hr\"}");
        var system = CLIENT.post(Guest.messages(id), "{\"content\": \"休息五分钟\", \"sender_type\": \"system\", \"interviewer_id\": \"hr\"}");

        assertThat(interviewer.data().get("sender_type").asString()).isEqualTo("interviewer");
        assertThat(interviewer.data().get("interviewer_id").asString()).isEqualTo("hr");
        assertThat(system.data().get("sender_type").asString()).isEqualTo("system");
        assertThat(system.data().get("interviewer_id").isNull()).isTrue();
        assertThat(Guest.transcript(id)).hasSize(5);
    }

    @Test
    void messages_are_paged_oldest_first() {
        var id = Guest.begins();

        assertThat(values(CLIENT.get(Guest.messages(id) + "?limit=1").data(), "id")).containsExactly("1");
        assertThat(values(CLIENT.get(Guest.messages(id) + "?limit=2&offset=1").data(), "id")).containsExactly("2", "3");
        assertThat(CLIENT.get(Guest.messages(id) + "?offset=3").data()).isEmpty();
    }

    @Test
    void a_change_of_interviewer_is_a_message_of_the_system_that_says_who_took_over() {
        var id = Guest.begins();
        for (int answers = 0; changes(Guest.transcript(id)).isEmpty(); answers++) {
            assertThat(answers).as("answers").isLessThan(MOST_ANSWERS);
            answers(id);
        }
        var change = IntStream.range(0, Guest.transcript(id).size()).mapToObj(Guest.transcript(id)::get)
                .filter(message -> !message.get("metadata").isNull()).findFirst().orElseThrow();

        assertThat(change.get("sender_type").asString()).isEqualTo("system");
        assertThat(change.get("content").asString()).isEqualTo("现在由行为面试官接管面试");
        assertThat(change.get("metadata").propertyNames()).containsExactly("status", "current_interviewer", "message");
        assertThat(change.get("metadata").get("status").asString()).isEqualTo("interviewer_changed");
        assertThat(change.get("metadata").get("current_interviewer").asString()).isEqualTo("behavioral");
    }

    @Test
    void ending_twice_even_at_once_ends_once() {
        var id = Guest.begins();
        Guest.says(id, ANSWER);

        var both = List.of(CompletableFuture.supplyAsync(() -> Guest.ends(id)), CompletableFuture.supplyAsync(() -> Guest.ends(id)));
        var first = both.get(0).join();
        var second = both.get(1).join();
        var third = Guest.ends(id);

        assertThat(List.of(first, second, third)).allMatch(reply -> reply.status() == 200);
        assertThat(second.data()).isEqualTo(first.data());
        assertThat(third.data()).isEqualTo(first.data());
    }

    @Test
    void the_interviewers_and_their_order_are_listed() {
        assertThat(CLIENT.get("/api/interviewers").text()).isEqualTo(
                "{\"success\":true,\"data\":{\"technical\":\"技术面试官\",\"hr\":\"HR面试官\",\"behavioral\":\"行为面试官\"}}");
        assertThat(CLIENT.get("/api/interviewers/sequence").text()).isEqualTo(
                "{\"success\":true,\"data\":[\"technical\",\"behavioral\",\"hr\"]}");
    }

    @Test
    void a_form_begins_an_interview_too() {
        var urlencoded = CLIENT.form("/api/interviews", Map.of("position", "数据分析师", "difficulty", "hard"));
        var form = new Multipart().field("position", "数据分析师").file("resume", "", new byte[0]);
        var multipart = CLIENT.send("POST", "/api/interviews", form.contentType(), form.body());

        assertThat(urlencoded.status()).isEqualTo(200);
        assertThat(urlencoded.data().get("position").asString()).isEqualTo("数据分析师");
        assertThat(urlencoded.data().get("difficulty").asString()).isEqualTo("hard");
        assertThat(multipart.status()).isEqualTo(200);
        assertThat(multipart.data().get("difficulty").asString()).isEqualTo("medium");
        assertThat(multipart.data().get("resume_path").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"简历.txt", "../../etc/passwd.txt", "resume"})
    void an_uploaded_resume_gets_a_name_of_its_own(String fileName) {
        var reply = Guest.hands(fileName, Resumes.CHINESE.getBytes(StandardCharsets.UTF_8));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.data().get("resume_path").asString()).matches("/uploads/resumes/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.txt");
    }

    @Test
    void an_english_position_is_interviewed_in_english() {
        var id = Guest.begins("Data Engineer");

        assertThat(Guest.transcript(id).get(0).get("content").asString()).startsWith("Welcome");
    }

    @Test
    void ids_are_random_and_exact_in_javascript() {
        var ids = IntStream.range(0, 4).mapToObj(_ -> Guest.begins()).toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id > 0 && id < 1L << 53);
        for (int i = 1; i < ids.size(); i++) {
            assertThat(Math.abs(ids.get(i) - ids.get(i - 1))).isGreaterThan(1_000_000);
        }
    }

    /** Answers what stands open, and waits until somebody has reacted. */
    private static void answers(long interviewId) {
        int turn = Guest.says(interviewId, ANSWER).data().get("id").asInt();
        await().atMost(Duration.ofSeconds(20)).until(() -> Guest.transcript(interviewId).size() > turn);
    }

    private static boolean isOver(long interviewId) {
        var transcript = Guest.transcript(interviewId);
        var last = transcript.get(transcript.size() - 1);
        return last.get("interviewer_id").asString("").equals("hr") && last.get("content").asString().contains("问完了");
    }

    private static List<String> changes(JsonNode transcript) {
        return IntStream.range(0, transcript.size())
                .mapToObj(i -> transcript.get(i).path("metadata").path("current_interviewer").asString(""))
                .filter(interviewer -> !interviewer.isEmpty())
                .toList();
    }

    private static List<String> values(JsonNode list, String field) {
        return IntStream.range(0, list.size()).mapToObj(i -> list.get(i).get(field).asString("")).toList();
    }
}
