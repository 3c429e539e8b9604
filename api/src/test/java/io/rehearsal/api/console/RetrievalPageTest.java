package io.rehearsal.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Documents;
import io.rehearsal.api.http.Person;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RetrievalPageTest {

    private static final String CONSENT = "/api/auth/search-consent";
    private static final String QUESTION = "缓存雪崩时怎么保护数据库";

    private static Person person;
    private static long found;
    private static long caseId;
    private static Visitor admin;

    @BeforeAll
    static void somebody_has_a_recall_case_that_was_run_twice() {
        person = Person.registered();
        var document = Documents.ready(person, "handbook.md", Documents.handbook(), "recursive");
        var best = Documents.found(person, QUESTION, 2);
        found = best.getFirst().get("id").asLong();
        caseId = document.recallCase(QUESTION, found, best.getLast().get("id").asLong());
        for (int topK : new int[] {1, 5}) {
            person.client().post(Documents.PATH + "/recall-test/run", "{\"test_case_id\": %d, \"top_k\": %d}".formatted(caseId, topK));
        }
        admin = Visitor.admin("en");
    }

    @Test
    void figures_are_there_without_consent_and_no_word_of_the_person_is() {
        var shy = Person.registered();
        var document = Documents.ready(shy, "c.md", Documents.CACHING, "recursive");
        var hers = document.recallCase(QUESTION, document.chunkIds().getFirst());
        shy.client().post(Documents.PATH + "/recall-test/run", "{\"test_case_id\": %d}".formatted(hers));

        var page = admin.get(bench(shy)).body();

        assertThat(page).contains("This person has not agreed", "<polyline", "nDCG").doesNotContain("雪崩", "c.md", "name=\"query\"");
        assertThat(ask(shy, Map.of("query", QUESTION)).statusCode()).isEqualTo(403);
        assertThat(ask(shy, Map.of("caseId", Long.toString(hers))).statusCode()).isEqualTo(403);
        assertThat(admin.submit(bench(shy) + "/open", Map.of()).statusCode()).isEqualTo(403);
        assertThat(shy.client().get(CONSENT).data().get("looks")).isEmpty();
    }

    @Test
    void who_agreed_is_asked_for_and_sees_each_look() {
        consent(true);

        var answer = ask(person, Map.of("query", QUESTION, "legs", "HYBRID", "expansion", "true", "reranking", "true", "topK", "3")).body();

        assertThat(answer).contains("Passages found", "handbook.md", ">" + found + "<");
        assertThat(admin.submit(bench(person) + "/open", Map.of()).body()).contains(QUESTION);
        var looks = person.client().get(CONSENT).data().get("looks");
        assertThat(looks.valueStream().map(look -> look.get("what").asString())).startsWith("the recall cases", "the documents, by a search");
        assertThat(looks.get(0).get("viewer_id").asLong()).isPositive();
        assertThat(admin.get("/console/people/" + person.id()).body()).contains("looked at the documents, by a search");
    }

    @Test
    void consent_that_was_withdrawn_ends_at_once() {
        consent(true);
        assertThat(ask(person, Map.of("query", QUESTION)).statusCode()).isEqualTo(200);

        assertThat(consent(false)).isFalse();

        assertThat(ask(person, Map.of("query", QUESTION)).statusCode()).isEqualTo(403);
        assertThat(admin.get(bench(person)).body()).doesNotContain("name=\"query\"");
        assertThat(person.client().get(CONSENT).data().get("since").isNull()).isTrue();
    }

    @Test
    void a_case_is_asked_again_and_shows_where_each_expected_chunk_was() {
        consent(true);

        var document = Documents.ready(person, "other.md", Documents.GARDENING, "recursive");
        document.recallCase("When are the seeds sown?", document.chunkIds().getFirst());

        var answer = ask(person, Map.of("caseId", Long.toString(caseId), "legs", "HYBRID", "expansion", "true", "reranking", "true", "topK", "1")).body();

        assertThat(answer).contains("It is in passage 1 of at most 1.").contains("too far down", QUESTION).doesNotContain("When are the seeds sown?");
        assertThat(person.client().get(CONSENT).data().at("/looks/0/what").asString()).isEqualTo("recall-" + caseId);
    }

    @Test
    void a_chunk_that_is_not_there_is_traced_as_gone() {
        consent(true);

        assertThat(ask(person, Map.of("query", QUESTION, "traced", "999999999")).body()).contains("The document was cut again or deleted since.");
    }

    @Test
    void a_run_says_why_a_chunk_was_missed_and_what_each_part_made_of_it() {
        var page = admin.get(bench(person) + "?case=" + caseId).body();
        var runs = Pattern.compile("/runs/" + caseId + "/(\\d+)").matcher(page).results().map(it -> it.group(1)).toList();
        assertThat(runs).hasSize(2);

        var first = admin.get(bench(person) + "/runs/" + caseId + "/" + runs.getLast()).body();

        assertThat(first).contains("It was ranked 2, and 1 were wanted.", "50 %").doesNotContain(QUESTION);
        assertThat(admin.get(bench(Person.registered()) + "/runs/" + caseId + "/" + runs.getLast()).statusCode()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_asked_is_told() {
        consent(true);
        var stranger = Person.registered();

        for (var wrong : List.of(Map.of("query", " "), Map.of("query", "x".repeat(2001)), Map.<String, String>of(),
                Map.of("query", "x", "legs", "NONE"), Map.of("query", "x", "topK", "many"), Map.of("query", "x", "traced", "one"))) {
            assertThat(ask(person, wrong).statusCode()).as("%s", wrong).isEqualTo(400);
        }
        assertThat(ask(stranger, Map.of("caseId", Long.toString(caseId))).statusCode()).isEqualTo(404);
        assertThat(admin.get("/console/retrieval/999999999").statusCode()).isEqualTo(404);
        assertThat(admin.get("/console/retrieval/x").statusCode()).isEqualTo(404);
        assertThat(admin.get("/console/retrieval").headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).matches(".*/retrieval/\\d+"));
    }

    @Test
    void consent_takes_true_or_false_and_nothing_else() {
        for (var body : List.of("", "{}", "{\"given\": null}", "{\"given\": \"yes\"}", "{\"given\": 1}", "[]")) {
            assertThat(person.client().put(CONSENT, body).status()).as(body).isEqualTo(422);
        }
    }

    private static HttpResponse<String> ask(Person of, Map<String, String> fields) {
        admin.get(bench(of));
        return admin.submit(bench(of) + "/ask", fields);
    }

    private static boolean consent(boolean given) {
        var reply = person.client().put(CONSENT, "{\"given\": %s}".formatted(given));
        assertThat(reply.status()).isEqualTo(200);
        return reply.data().get("given").asBoolean();
    }

    private static String bench(Person of) {
        return "/console/retrieval/" + of.id();
    }
}
