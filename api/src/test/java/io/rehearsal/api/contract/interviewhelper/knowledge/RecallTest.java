package io.rehearsal.api.contract.interviewhelper.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Documents;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Reply;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RecallTest {

    private static final String PATH = Documents.PATH + "/recall-test";
    private static final String QUESTION = "缓存雪崩时怎么保护数据库";

    private final Person person = Person.registered();
    private final Client client = person.client();
    private Documents document;

    @BeforeEach
    void there_is_a_document() {
        document = Documents.ready(person, "handbook.md", Documents.handbook(), "recursive");
    }

    @Test
    void a_case_is_created_and_listed_in_the_documented_shape() {
        var chunk = document.chunkIds().getFirst();

        var reply = client.post(PATH + "/cases", "{\"query\": \"%s\", \"expected_chunk_ids\": [%d], \"description\": \"雪崩\"}".formatted(QUESTION, chunk));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().get("message").asString()).isEqualTo("测试用例创建成功");
        assertThat(reply.data().propertyNames()).containsExactly("id", "user_id", "query", "expected_chunk_ids", "description", "created_at");
        assertThat(reply.data().get("user_id").asLong()).isEqualTo(person.id());
        assertThat(reply.data().get("query").asString()).isEqualTo(QUESTION);
        assertThat(reply.data().get("expected_chunk_ids").toString()).isEqualTo("[%d]".formatted(chunk));
        assertThat(reply.data().get("description").asString()).isEqualTo("雪崩");
        var second = document.recallCase("双写一致性", chunk);
        var list = client.get(PATH + "/cases/");
        assertThat(list.json().get("total").asInt()).isEqualTo(2);
        assertThat(list.data().valueStream().map(row -> row.get("id").asLong())).containsExactly(second, reply.data().get("id").asLong());
        assertThat(list.data().get(0).get("description").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{}", "{\"query\": \"x\"}", "{\"expected_chunk_ids\": [1]}", "{\"query\": \" \", \"expected_chunk_ids\": [1]}",
        "{\"query\": \"x\", \"expected_chunk_ids\": []}", "{\"query\": \"x\", \"expected_chunk_ids\": null}", "{\"query\": \"x\", \"expected_chunk_ids\": 1}",
        "{\"query\": \"x\", \"expected_chunk_ids\": [null]}", "{\"query\": \"x\", \"expected_chunk_ids\": [\"1\"]}",
        "{\"query\": \"x\", \"expected_chunk_ids\": [1.5]}", "{\"query\": \"x\", \"expected_chunk_ids\": [1], \"description\": 5}"
    })
    void a_case_that_is_missing_something_is_told(String body) {
        assertThat(client.post(PATH + "/cases", body).status()).isEqualTo(422);
    }

    @Test
    void a_chunk_that_is_not_there_cannot_be_expected() {
        for (var id : List.of(0L, -1L, 999_999_999L, Long.MAX_VALUE)) {
            var reply = client.post(PATH + "/cases", "{\"query\": \"x\", \"expected_chunk_ids\": [%d, %d]}".formatted(document.chunkIds().getFirst(), id));

            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.detail()).isEqualTo("分段不存在");
        }
        assertThat(client.get(PATH + "/cases").data()).isEmpty();
    }

    @Test
    void a_run_takes_the_path_of_a_query_and_rounds_half_up() {
        var found = found(5);
        var missing = document.chunkIds().stream().filter(id -> !found.contains(id)).findFirst().orElseThrow();
        var caseId = document.recallCase(QUESTION, found.get(0), found.get(1), missing);

        var reply = run(caseId, "");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().get("message").asString()).isEqualTo("测试执行成功");
        var data = reply.data();
        assertThat(data.propertyNames()).containsExactly("id", "user_id", "test_case_id", "retrieved_chunk_ids", "retrieved_scores", "recall",
                "precision", "f1_score", "mrr", "use_query_expansion", "use_hybrid_search", "use_reranking", "top_k", "created_at", "found", "missed");
        assertThat(longs(data.get("retrieved_chunk_ids"))).isEqualTo(found);
        assertThat(data.get("retrieved_scores")).hasSize(found.size());
        assertThat(data.get("retrieved_scores").valueStream().map(JsonNode::asDouble)).allMatch(score -> score >= 0 && score <= 1);
        assertThat(data.get("top_k").asInt()).isEqualTo(5);
        assertThat(data.get("recall").asInt()).isEqualTo(67);
        var precision = Math.round(200.0 / found.size());
        assertThat(data.get("precision").asLong()).isEqualTo(precision);
        assertThat(data.get("f1_score").asLong()).isEqualTo(Math.round(400.0 / (found.size() + 3)));
        assertThat(data.get("mrr").asInt()).isEqualTo(100);
        assertThat(data.get("use_query_expansion").asBoolean()).isTrue();
        assertThat(data.get("use_hybrid_search").asBoolean()).isTrue();
        assertThat(data.get("use_reranking").asBoolean()).isTrue();
    }

    @Test
    void what_was_missed_comes_with_why() {
        var found = found(100);
        var caseId = document.recallCase(QUESTION, found.get(0), found.get(1));

        var data = run(caseId, ", \"top_k\": 1").data();

        assertThat(data.get("recall").asInt()).isEqualTo(50);
        assertThat(data.get("found")).hasSize(1);
        assertThat(data.at("/found/0/chunk_id").asLong()).isEqualTo(found.get(0));
        assertThat(data.at("/found/0/rank").asInt()).isOne();
        var missed = data.at("/missed/0");
        assertThat(missed.propertyNames()).containsExactly("chunk_id", "outcome", "reason", "rank", "lexical", "vector", "fused", "rerank");
        assertThat(missed.get("chunk_id").asLong()).isEqualTo(found.get(1));
        assertThat(missed.get("outcome").asString()).isEqualTo("below_top_k");
        assertThat(missed.get("reason").asString()).isEqualTo("排在第 2 位，未进入前 1 个结果");
        assertThat(missed.get("rank").asInt()).isEqualTo(2);
        assertThat(missed.get("fused").get("rank").asInt()).isPositive();
    }

    @Test
    void chunks_of_a_document_that_is_gone_are_missed_for_that() {
        var caseId = document.recallCase(QUESTION, document.chunkIds().getFirst());
        client.delete(document.path(""));

        var data = run(caseId, "").data();

        assertThat(data.get("recall").asInt()).isZero();
        assertThat(data.get("precision").asInt()).isZero();
        assertThat(data.get("f1_score").asInt()).isZero();
        assertThat(data.get("mrr").asInt()).isZero();
        assertThat(data.get("retrieved_chunk_ids")).isEmpty();
        assertThat(data.at("/missed/0/outcome").asString()).isEqualTo("gone");
    }

    @Test
    void the_flags_and_the_number_are_kept_with_the_run() {
        var caseId = document.recallCase(QUESTION, document.chunkIds().getFirst());

        var data = run(caseId, ", \"top_k\": 1000000000, \"use_query_expansion\": false, \"use_hybrid_search\": false, \"use_reranking\": false").data();

        assertThat(data.get("top_k").asInt()).isEqualTo(100);
        assertThat(data.get("use_query_expansion").asBoolean()).isFalse();
        assertThat(data.get("use_hybrid_search").asBoolean()).isFalse();
        assertThat(data.get("use_reranking").asBoolean()).isFalse();
        assertThat(client.get(PATH + "/results").data().get(0)).isEqualTo(data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"test_case_id\": null}", "{\"test_case_id\": \"1\"}", "{\"test_case_id\": 1, \"top_k\": 0}",
        "{\"test_case_id\": 1, \"top_k\": -1}", "{\"test_case_id\": 1, \"top_k\": \"x\"}", "{\"test_case_id\": 1, \"use_reranking\": 1}"})
    void a_run_that_is_missing_something_is_told(String body) {
        assertThat(client.post(PATH + "/run", body).status()).isEqualTo(422);
    }

    @Test
    void results_and_their_summary_are_of_one_case_or_of_all() {
        var found = found(5);
        var good = document.recallCase(QUESTION, found.get(0));
        var poor = document.recallCase(QUESTION, found.get(0), found.get(1), found.get(2));
        var runs = Stream.of(good, poor, poor).map(id -> run(id, ", \"top_k\": 1").data()).toList();

        var all = client.get(PATH + "/results");
        var ofPoor = client.get(PATH + "/results?test_case_id=" + poor);
        var summary = client.get(PATH + "/summary/").data();

        assertThat(all.json().get("total").asInt()).isEqualTo(3);
        assertThat(all.data().valueStream().toList()).isEqualTo(runs.reversed());
        assertThat(ofPoor.data().valueStream().map(run -> run.get("test_case_id").asLong())).containsExactly(poor, poor);
        assertThat(summary.propertyNames()).containsExactly("total_tests", "avg_recall", "avg_precision", "avg_f1_score", "avg_mrr", "results");
        assertThat(summary.get("total_tests").asInt()).isEqualTo(3);
        assertThat(summary.get("avg_recall").asDouble()).isEqualTo(55.33);
        assertThat(summary.get("avg_precision").asDouble()).isEqualTo(100.0);
        assertThat(summary.get("avg_f1_score").asDouble()).isEqualTo(66.67);
        assertThat(summary.get("avg_mrr").asDouble()).isEqualTo(100.0);
        assertThat(summary.get("results")).isEqualTo(all.data());
        assertThat(client.get(PATH + "/summary?test_case_id=" + good).data().get("avg_recall").asDouble()).isEqualTo(100.0);
    }

    @Test
    void without_results_everything_is_nought() {
        assertThat(client.get(PATH + "/results").text()).isEqualTo("{\"code\":200,\"message\":\"获取成功\",\"data\":[],\"total\":0}");
        assertThat(client.get(PATH + "/summary").data().toString())
                .isEqualTo("{\"total_tests\":0,\"avg_recall\":0.0,\"avg_precision\":0.0,\"avg_f1_score\":0.0,\"avg_mrr\":0.0,\"results\":[]}");
    }

    @Test
    void deleting_a_case_deletes_its_results() {
        var kept = document.recallCase(QUESTION, document.chunkIds().getFirst());
        var gone = document.recallCase(QUESTION, document.chunkIds().getFirst());
        run(kept, "");
        run(gone, "");

        var reply = client.delete(PATH + "/cases/" + gone);

        assertThat(reply.text()).isEqualTo("{\"code\":200,\"message\":\"测试用例删除成功\"}");
        assertThat(client.get(PATH + "/cases").data().valueStream().map(row -> row.get("id").asLong())).containsExactly(kept);
        assertThat(client.get(PATH + "/results").json().get("total").asInt()).isOne();
        assertThat(client.get(PATH + "/summary").data().get("total_tests").asInt()).isOne();
        for (var after : List.of(client.delete(PATH + "/cases/" + gone), run(gone, ""), client.get(PATH + "/results?test_case_id=" + gone),
                client.get(PATH + "/summary?test_case_id=999999999"))) {
            assertThat(after.status()).isEqualTo(404);
            assertThat(after.detail()).isEqualTo("测试用例不存在");
        }
        assertThat(client.get(PATH + "/results?test_case_id=x").status()).isEqualTo(422);
    }

    private Reply run(long caseId, String more) {
        return client.post(PATH + "/run", "{\"test_case_id\": %d%s}".formatted(caseId, more));
    }

    private List<Long> found(int topK) {
        return Documents.found(person, QUESTION, topK).stream().map(result -> result.get("id").asLong()).toList();
    }

    private static List<Long> longs(JsonNode ids) {
        return ids.valueStream().map(JsonNode::asLong).toList();
    }
}
