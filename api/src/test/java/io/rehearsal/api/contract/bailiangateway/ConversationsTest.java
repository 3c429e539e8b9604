package io.rehearsal.api.contract.bailiangateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Documents;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Resumes;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ConversationsTest {

    private final Person person = Person.registered();
    private final Person other = Person.registered();

    @Test
    void a_conversation_is_begun_listed_renamed_and_taken_away() {
        var begun = person.client().post("/api/conversations/", "{\"model_name\": \"qwen-plus\"}");
        assertThat(begun.data().get("title").asString()).isEqualTo("新对话");
        assertThat(begun.data().get("id").asLong()).isEqualTo(begun.data().get("conversation_id").asLong());
        var id = begun.data().get("id").asLong();
        assertThat(person.client().put("/api/conversations/" + id, "{\"title\": \" 面试 \"}").data().get("title").asString()).isEqualTo("面试");
        assertThat(person.client().get("/api/conversations?model_name=qwen-plus").data().get("pagination").get("total").asInt()).isOne();
        assertThat(person.client().get("/api/conversations?model_name=other").data().get("conversations")).isEmpty();

        assertThat(person.client().delete("/api/conversations/" + id).text()).isEqualTo("{\"code\":200,\"message\":\"删除成功\",\"data\":null}");

        assertThat(person.client().get("/api/conversations/" + id).status()).isEqualTo(404);
        assertThat(person.client().get("/api/conversations").data().get("conversations")).isEmpty();
    }

    @Test
    void the_last_updated_comes_first_and_pages_are_counted() {
        var first = begin();
        var second = begin();
        say(first, "你好");
        replies(first, 1);

        var page = person.client().get("/api/conversations?limit=1").data();

        assertThat(page.get("conversations").get(0).get("id").asLong()).isEqualTo(first);
        assertThat(page.get("pagination").toString()).isEqualTo("{\"current_page\":1,\"per_page\":1,\"total\":2,\"total_pages\":2}");
        assertThat(person.client().get("/api/conversations?limit=1&page=2").data().get("conversations").get(0).get("id").asLong()).isEqualTo(second);
        assertThat(person.client().get("/api/conversations?page=1000000000").data().get("conversations")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/conversations?page=0", "/api/conversations?limit=101", "/api/conversations?limit=x", "/api/conversations?page=99999999999",
        "/api/history/api-calls?limit=0", "/api/history/api-calls?start_date=2023-02-30", "/api/history/api-calls?start_date=2023-03-02&end_date=2023-03-01",
        "/api/history/conversations/statistics?end_date=yesterday"})
    void a_page_or_a_day_that_cannot_be_is_400(String path) {
        assertThat(person.client().get(path).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"content\": []}", "{\"content\": \"x\"}", "{\"content\": [{\"type\": \"text\"}]}", "{\"content\": [{\"type\": \"text\", \"text\": \"  \"}]}",
        "{\"content\": [{\"type\": \"image_url\", \"image_url\": {\"url\": \"javascript:alert(1)\"}}]}", "{\"content\": [{\"type\": \"sound\", \"text\": \"x\"}]}"})
    void a_message_that_says_nothing_is_400(String body) {
        assertThat(person.client().post("/api/conversations/" + begin() + "/messages", body).status()).isEqualTo(400);
    }

    @Test
    void what_is_somebody_elses_is_403_and_what_is_not_there_404() {
        var id = begin();
        var message = say(id, "你好");
        var admin = Person.admin();
        for (var stranger : List.of(other.client(), admin.client())) {
            assertThat(stranger.get("/api/conversations/" + id).status()).isEqualTo(403);
            assertThat(stranger.put("/api/conversations/" + id, "{\"title\": \"x\"}").status()).isEqualTo(403);
            assertThat(stranger.delete("/api/conversations/" + id).status()).isEqualTo(403);
            assertThat(stranger.get("/api/conversations/" + id + "/messages").status()).isEqualTo(403);
            assertThat(stranger.post("/api/conversations/" + id + "/messages", text("x")).status()).isEqualTo(403);
            assertThat(stranger.delete("/api/messages/" + message).status()).isEqualTo(403);
            assertThat(stranger.get("/api/conversations/999999999").status()).isEqualTo(404);
            assertThat(stranger.delete("/api/messages/999999999").status()).isEqualTo(404);
        }
        assertThat(Application.client().get("/api/conversations/" + id).status()).isEqualTo(401);
        assertThat(Application.client().get("/api/conversations/none/such").json().get("code").asInt()).isEqualTo(401);
    }

    @Test
    void a_message_is_answered_once_and_the_first_reply_says_that_no_model_is_configured() {
        var id = begin();
        say(id, "What is consistent hashing?");

        var reply = replies(id, 1).getFirst();

        assertThat(reply.get("user_id").asLong()).isZero();
        assertThat(reply.get("role").asString()).isEqualTo("assistant");
        assertThat(textOf(reply)).contains("no language model is configured").contains("onsistent hashing");
        assertThat(person.client().get("/api/history/api-calls").data().get("api_calls")).isEmpty();
    }

    @Test
    void who_looks_right_after_sending_finds_the_reply_of_the_local_assistant() {
        var id = begin();
        say(id, "什么是一致性哈希？");

        var page = person.client().get("/api/conversations/" + id + "/messages").data();

        assertThat(page.get("pagination").get("total").asInt()).isEqualTo(2);
        assertThat(textOf(page.get("messages").get(1))).contains("一致性哈希");
    }

    @Test
    void two_messages_sent_quickly_are_answered_in_order() {
        var id = begin();
        var first = say(id, "你好");
        var second = say(id, "什么是一致性哈希？");

        var answers = replies(id, 2);

        assertThat(second).isGreaterThan(first);
        assertThat(textOf(answers.getFirst())).contains("本地面试助手");
        assertThat(textOf(answers.getLast())).contains("一致性哈希");
    }

    @Test
    void the_assistant_speaks_of_the_persons_own_things_and_keeps_to_the_conversation() {
        person.uploads(Resumes.CHINESE);
        Documents.ready(person, "caching.md", Documents.CACHING);
        var id = begin();
        say(id, "我的简历有什么不足？");
        var weak = textOf(replies(id, 1).getLast());
        assertThat(weak).contains("1. ").contains("2. ");
        say(id, "第二个呢？");
        var second = textOf(replies(id, 2).getLast());
        assertThat(second).startsWith("2. ");
        assertThat(weak).contains(second.lines().findFirst().orElseThrow());
        say(id, "缓存雪崩怎么办？");
        assertThat(textOf(replies(id, 3).getLast())).contains("caching.md").contains("/api/knowledge/");
        say(id, "帮我改写这句话：负责订单系统的开发和维护工作");
        assertThat(textOf(replies(id, 4).getLast())).contains("负责订单系统的开发和维护工作");
        say(id, "写一首关于大海的诗");
        assertThat(textOf(replies(id, 5).getLast())).contains("不会编造");
    }

    @Test
    void statistics_count_messages_with_replies_and_leave_out_what_was_deleted() {
        var kept = begin();
        say(kept, "你好");
        replies(kept, 1);
        var gone = begin();
        say(gone, "你好");
        replies(gone, 1);
        person.client().delete("/api/conversations/" + gone);

        var data = person.client().get("/api/history/conversations/statistics").data();

        assertThat(data.get("total_conversations").asInt()).isOne();
        assertThat(data.get("total_messages").asInt()).isEqualTo(2);
        assertThat(data.get("model_statistics").get(0).get("model_name").asString()).isEqualTo("qwen-plus");
        assertThat(data.get("daily_statistics").get(0).get("message_count").asInt()).isEqualTo(2);
    }

    private long begin() {
        return person.client().post("/api/conversations", "{\"model_name\": \"qwen-plus\"}").data().get("id").asLong();
    }

    private long say(long conversation, String text) {
        var reply = person.client().post("/api/conversations/" + conversation + "/messages", text(text));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.data().get("message_id").asLong();
    }

    private static String text(String text) {
        return "{\"content\": [{\"type\": \"text\", \"text\": \"%s\"}]}".formatted(text);
    }

    private List<JsonNode> replies(long conversation, int count) {
        return await().atMost(Duration.ofSeconds(30)).until(() -> person.client().get("/api/conversations/" + conversation + "/messages?limit=100").data().get("messages")
                .valueStream().filter(message -> message.get("user_id").asLong() == 0).toList(), replies -> replies.size() == count);
    }

    private static String textOf(JsonNode message) {
        return message.get("content").get(0).get("text").asString();
    }
}
