package io.rehearsal.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Reply;
import io.rehearsal.api.http.Resumes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every list of a contract is complete, unless a page of it is asked for. */
class ListPartTest {

    private static final int THREE = 3;

    private static Person person;
    private static long resume;

    @BeforeAll
    static void somebody_has_three_of_each() {
        person = Person.registered();
        for (int i = 0; i < THREE; i++) {
            resume = person.uploads(Resumes.ENGLISH);
            person.client().upload("/api/knowledge/upload", "notes%d.txt".formatted(i), "Queues keep what waits.".getBytes(StandardCharsets.UTF_8));
            person.client().post("/api/interview/create", "{\"resume_id\": %d}".formatted(resume));
        }
        for (int i = 1; i < THREE; i++) {
            person.client().post("/api/resume/%d/restore".formatted(resume), "{\"version\": \"v1.0\"}");
        }
    }

    private static List<String> lists() {
        return List.of("/api/resume", "/api/resume/%d/optimization-history".formatted(resume), "/api/resume/%d/audit".formatted(resume), "/api/interview", "/api/knowledge",
                "/api/knowledge/recall-test/cases", "/api/knowledge/recall-test/results", "/api/resumes", "/api/v1/interviews", "/api/v1/resumes/user", "/api/v1/roles");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void it_is_complete_or_the_page_that_was_asked_for(String path) {
        var all = rows(person.client().get(path));

        assertThat(rows(person.client().get(path + "?limit=2"))).isEqualTo(all.stream().limit(2).toList());
        assertThat(rows(person.client().get(path + "?page=2&limit=2"))).isEqualTo(all.stream().skip(2).limit(2).toList());
        assertThat(rows(person.client().get(path + "?page=1"))).isEqualTo(all.stream().limit(20).toList());
        assertThat(rows(person.client().get(path + "?page=1000000000&limit=1000"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_page_that_cannot_be_is_refused(String path) {
        int refused = path.startsWith("/api/resumes") ? 400 : 422;

        for (var part : List.of("page=0", "page=-1", "limit=0", "limit=1001", "limit=x", "page=99999999999", "page=1.5")) {
            assertThat(person.client().get(path + "?" + part).status()).as(part).isEqualTo(refused);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/resume", "/api/interview", "/api/knowledge"})
    void the_total_is_that_of_all_pages(String path) {
        assertThat(person.client().get(path + "?page=2&limit=1").json().get("total").asInt()).isEqualTo(THREE);
        assertThat(person.client().get(path + "?page=9").json().get("total").asInt()).isEqualTo(THREE);
        assertThat(person.client().get(path).json().get("total").asInt()).isEqualTo(THREE);
    }

    @Test
    void administrators_see_everybody_by_pages_too() {
        var admin = Person.admin().client();
        for (var path : List.of("/api/admin/users", "/api/admin/resumes")) {
            var all = rows(admin.get(path));
            assertThat(rows(admin.get(path + "?page=2&limit=1"))).isEqualTo(all.subList(1, 2));
            assertThat(ids(all)).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        }
    }

    private static List<Long> ids(List<JsonNode> rows) {
        return rows.stream().map(row -> row.get("id").asLong()).toList();
    }

    private static List<JsonNode> rows(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        var json = reply.json();
        return (json.isArray() ? json : json.get("data")).valueStream().toList();
    }
}
