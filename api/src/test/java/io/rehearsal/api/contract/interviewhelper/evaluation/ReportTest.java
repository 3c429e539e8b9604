package io.rehearsal.api.contract.interviewhelper.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Interviews;
import io.rehearsal.api.http.Person;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReportTest {

    private final Interviews interview = Interviews.ready(Person.registered());
    private final String path = "/api/evaluation/report/" + interview.id();

    @Test
    void there_is_none_before_the_end() {
        assertRefused();
        try (var socket = interview.open()) {
            socket.next("question");

            assertRefused();
        }
    }

    private void assertRefused() {
        var reply = interview.person().client().get(path);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.detail()).isEqualTo("面试尚未完成");
    }

    @Test
    void it_is_there_as_soon_as_the_end_is_heard_and_has_the_documented_fields() {
        try (var socket = interview.open()) {
            Interviews.answerToTheEnd(socket, socket.next("question"));
        }

        var reply = interview.person().client().get(path);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("message").asString()).isEqualTo("获取成功");
        var report = reply.data();
        assertThat(report.propertyNames()).contains("interview_id", "total_score", "overall_feedback", "strengths", "weaknesses",
                "category_scores", "detailed_feedback", "recommended_resources", "created_at", "question_evaluations");
        assertThat(report.get("interview_id").asLong()).isEqualTo(interview.id());
        assertThat(report.get("total_score").asInt()).isEqualTo(interview.read("").get("total_score").asInt());
        assertThat(report.get("category_scores").propertyNames()).isSubsetOf("技术能力", "沟通能力", "问题解决");
        assertThat(report.get("category_scores")).allSatisfy(ReportTest::isScore);
        assertThat(report.get("question_category_scores").propertyNames()).isSubsetOf("技术", "项目", "问题解决", "行为", "职业规划");
        assertThat(report.get("recommended_resources"))
                .allSatisfy(resource -> assertThat(resource.propertyNames()).containsExactly("type", "title", "url"));
        assertThat(report.get("graded_by").asString()).isNotBlank();
    }

    @Test
    void it_tells_of_each_question_what_was_answered_and_how_it_could_be_better() {
        try (var socket = interview.open()) {
            Interviews.answerToTheEnd(socket, socket.next("question"));
        }

        var report = interview.person().client().get(path).data();

        assertThat(report.get("detailed_feedback")).hasSize(10).allSatisfy(detail -> {
            assertThat(detail.propertyNames()).contains("question", "answer", "score", "feedback", "points_met", "points_missed",
                    "next_time", "model_answer");
            assertThat(detail.get("answer").asString()).contains("P99 从 800 ms 降到 120 ms");
            isScore(detail.get("score"));
        });
        assertThat(report.get("question_evaluations")).hasSize(10).allSatisfy(evaluation -> assertThat(evaluation.propertyNames())
                .containsExactly("question_id", "question", "score", "feedback", "strengths", "improvements"));
    }

    @Test
    void who_ends_before_answering_anything_gets_one_too() {
        try (var socket = interview.open()) {
            socket.next("question");
            socket.end().next("end");
        }

        var report = interview.person().client().get(path).data();

        assertThat(report.get("total_score").asInt()).isZero();
        assertThat(report.get("detailed_feedback")).hasSize(1);
        assertThat(report.at("/detailed_feedback/0/answer").isNull()).isTrue();
    }

    private static void isScore(JsonNode score) {
        assertThat(score.isInt()).isTrue();
        assertThat(score.asInt()).isBetween(0, 100);
    }
}
