package io.rehearsal.api.contract.interviewhelper.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Documents;
import io.rehearsal.api.http.Interviews;
import io.rehearsal.api.http.Person;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DashboardTest {

    private final Person person = Person.registered();

    @Test
    void whoever_has_nothing_sees_zeros() {
        var reply = person.client().get("/api/statistics/dashboard");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("message").asString()).isEqualTo("success");
        assertThat(reply.data().toString()).isEqualTo(
                "{\"resume_count\":0,\"interview_count\":0,\"knowledge_count\":0,\"avg_score\":0,\"recent_interviews\":[]}");
    }

    @Test
    void it_counts_ones_own_and_shows_the_latest_five() {
        var interviews = Stream.generate(() -> Interviews.ready(person)).limit(6).toList();
        Interviews.ready(Person.registered());

        var data = person.client().get("/api/statistics/dashboard").data();

        assertThat(data.get("resume_count").asInt()).isEqualTo(6);
        assertThat(data.get("interview_count").asInt()).isEqualTo(6);
        assertThat(data.get("avg_score").asInt()).isZero();
        assertThat(data.get("recent_interviews").valueStream().map(row -> row.get("id").asLong()))
                .isEqualTo(interviews.reversed().stream().limit(5).map(Interviews::id).toList());
        assertThat(data.get("recent_interviews").get(0).propertyNames())
                .containsExactly("id", "job_description", "total_score", "status", "created_at");
    }

    @Test
    void it_counts_ones_own_documents_until_they_are_deleted() {
        Documents.uploaded(person, "caching.md", Documents.CACHING);
        var document = Documents.uploaded(person, "gardening.md", Documents.GARDENING);
        Documents.uploaded(Person.registered(), "gardening.md", Documents.GARDENING);
        assertThat(person.client().get("/api/statistics/dashboard").data().get("knowledge_count").asInt()).isEqualTo(2);

        assertThat(person.client().delete(document.path("")).status()).isEqualTo(200);
        assertThat(person.client().get("/api/statistics/dashboard").data().get("knowledge_count").asInt()).isEqualTo(1);
    }

    @Test
    void the_average_is_over_completed_interviews() {
        var graded = List.of(Interviews.ready(person), Interviews.ready(person));
        Interviews.ready(person);
        for (var interview : graded) {
            try (var socket = interview.open()) {
                var first = socket.next("question");
                if (interview == graded.getFirst()) {
                    Interviews.answerToTheEnd(socket, first);
                } else {
                    socket.end().next("end");
                }
            }
            assertThat(person.client().get("/api/evaluation/report/" + interview.id()).status()).isEqualTo(200);
        }

        var expected = Math.round(graded.stream().mapToInt(interview -> interview.read("").get("total_score").asInt()).average().orElseThrow());

        assertThat(person.client().get("/api/statistics/dashboard").data().get("avg_score").asLong()).isEqualTo(expected);
    }
}
