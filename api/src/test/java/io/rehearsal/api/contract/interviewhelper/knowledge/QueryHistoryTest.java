package io.rehearsal.api.contract.interviewhelper.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Documents;
import io.rehearsal.api.http.Person;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class QueryHistoryTest {

    private static final String PATH = Documents.PATH + "/query/history";

    private final Person person = Person.registered();
    private final Client client = person.client();

    @Test
    void who_has_asked_nothing_has_no_history() {
        assertThat(client.get(PATH).text()).isEqualTo("{\"code\":200,\"message\":\"success\",\"data\":[]}");
    }

    @Test
    void it_holds_the_last_ten_different_questions_newest_first() {
        IntStream.rangeClosed(1, 12).forEach(i -> save("问题 " + i));
        save("问题 5");

        assertThat(history()).containsExactly("问题 5", "问题 12", "问题 11", "问题 10", "问题 9", "问题 8", "问题 7", "问题 6", "问题 4", "问题 3");
        assertThat(client.get(PATH + "/").data()).hasSize(10);
    }

    @Test
    void saving_one_is_told() {
        assertThat(client.post(PATH, "{\"query\": \"查询内容\", \"more\": 1}").text()).isEqualTo("{\"code\":200,\"message\":\"查询记录已保存\"}");
        assertThat(history()).containsExactly("查询内容");
    }

    @Test
    void every_query_that_was_answered_joins_it() {
        client.post(Documents.PATH + "/query", "{\"query\": \"缓存雪崩\"}");
        client.post(Documents.PATH + "/query", "{\"query\": \"布隆过滤器\"}");
        client.post(Documents.PATH + "/query", "{\"query\": \"不算\", \"top_k\": 0}");

        assertThat(history()).containsExactly("布隆过滤器", "缓存雪崩");
    }

    @Test
    void clearing_it_forgets_ones_own_only() {
        var other = Person.registered();
        other.client().post(PATH, "{\"query\": \"别人的\"}");
        save("一");

        assertThat(client.delete(PATH).text()).isEqualTo("{\"code\":200,\"message\":\"历史记录已清空\"}");
        assertThat(client.delete(PATH).status()).isEqualTo(200);

        assertThat(history()).isEmpty();
        assertThat(other.client().get(PATH).data()).hasSize(1);
        save("二");
        assertThat(history()).containsExactly("二");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"query\": null}", "{\"query\": 1}", "{\"query\": \"  \"}"})
    void what_is_no_question_is_not_kept(String body) {
        assertThat(client.post(PATH, body).status()).isEqualTo(422);
        assertThat(client.post(PATH, "{\"query\": \"%s\"}".formatted("长".repeat(2_001))).status()).isEqualTo(422);
        assertThat(history()).isEmpty();
    }

    private void save(String query) {
        assertThat(client.post(PATH, "{\"query\": \"%s\"}".formatted(query)).status()).isEqualTo(200);
    }

    private List<String> history() {
        return client.get(PATH).data().valueStream().map(JsonNode::asString).toList();
    }
}
