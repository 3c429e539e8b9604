package io.rehearsal.api.contract.interviewhelper.llmconfig;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LlmConfigTest {

    private static final String PATH = "/api/llm-config/";
    private static final String KEY = "sk-0123456789abcdef";
    private static final String MASKED = "sk-****cdef";
    private static final String BASE = "https://dashscope.aliyuncs.com/compatible-mode/v1";
    private static final String CHOICE = """
            {"provider": "dashscope", "model_name": "qwen-plus", "api_key": "%s", "api_base": "%s", "is_active": true}""".formatted(KEY, BASE);

    private final Person person = Person.registered();
    private final Client client = person.client();

    @Test
    void without_a_configuration_the_documented_empty_one_is_shown() {
        assertThat(client.get(PATH).text()).isEqualTo(("{\"code\":200,\"message\":\"获取成功\",\"data\":{\"id\":0,\"user_id\":%d,\"provider\":\"\","
                + "\"model_name\":\"\",\"api_key\":null,\"api_base\":null,\"is_active\":false,\"created_at\":null,\"updated_at\":null}}")
                .formatted(person.id()));
    }

    @Test
    void what_is_created_is_shown_with_its_key_masked() {
        var created = client.post(PATH, CHOICE);

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().get("code").asInt()).isEqualTo(201);
        assertThat(created.json().get("message").asString()).isEqualTo("创建成功");
        var data = created.data();
        assertThat(data.propertyNames()).containsExactly(
                "id", "user_id", "provider", "model_name", "api_key", "api_base", "is_active", "created_at", "updated_at");
        assertThat(data.get("id").asLong()).isPositive();
        assertThat(data.get("user_id").asLong()).isEqualTo(person.id());
        assertThat(data.get("provider").asString()).isEqualTo("dashscope");
        assertThat(data.get("model_name").asString()).isEqualTo("qwen-plus");
        assertThat(data.get("api_key").asString()).isEqualTo(MASKED);
        assertThat(data.get("api_base").asString()).isEqualTo(BASE);
        assertThat(data.get("is_active").asBoolean()).isTrue();
        assertThat(data.get("created_at").asString()).endsWith("Z");
        assertThat(client.get("/api/llm-config").data()).isEqualTo(data);
    }

    @Test
    void only_provider_and_model_are_required_and_a_choice_is_active_unless_said_otherwise() {
        var created = client.post(PATH, "{\"provider\": \"openai\", \"model_name\": \"gpt-4\"}");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.data().get("is_active").asBoolean()).isTrue();
        assertThat(created.data().get("api_key").isNull()).isTrue();
        assertThat(created.data().get("api_base").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{}", "{\"provider\": \"openai\"}", "{\"model_name\": \"gpt-4\"}", "{\"provider\": \"skynet\", \"model_name\": \"t-800\"}",
        "{\"provider\": 1, \"model_name\": \"gpt-4\"}", "{\"provider\": \"openai\", \"model_name\": \" \"}",
        "{\"provider\": \"openai\", \"model_name\": \"gpt-4\", \"is_active\": \"yes\"}",
        "{\"provider\": \"openai\", \"model_name\": \"gpt-4\", \"api_key\": \"sk-a b\"}", "[]", "no json"})
    void what_cannot_be_a_choice_is_told(String body) {
        var reply = client.post(PATH, body);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.detail()).isNotBlank();
        assertThat(client.get(PATH).data().get("id").asInt()).isZero();
    }

    @Test
    void a_second_one_is_refused() {
        client.post(PATH, CHOICE);

        var second = client.post(PATH, CHOICE);

        assertThat(second.status()).isEqualTo(400);
        assertThat(second.detail()).isEqualTo("LLM 配置已存在，请使用更新接口");
    }

    @Test
    void of_several_at_once_one_is_created() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = threads.invokeAll(Stream.<Callable<Reply>>generate(() -> () -> client.post(PATH, CHOICE)).limit(4).toList())
                    .stream().map(reply -> reply.resultNow().status()).sorted().toList();
            assertThat(statuses).containsExactly(201, 400, 400, 400);
        }
    }

    @Test
    void what_is_not_there_is_neither_updated_nor_deleted() {
        assertThat(put("{\"model_name\": \"qwen-max\"}").status()).isEqualTo(404);
        assertThat(client.delete(PATH).status()).isEqualTo(404);
        assertThat(client.delete(PATH).detail()).isEqualTo("LLM 配置不存在");
    }

    @Test
    void an_update_leaves_what_is_not_sent_and_clears_what_is_sent_as_null() {
        client.post(PATH, CHOICE);

        var updated = put("{\"model_name\": \"qwen-max\", \"api_base\": null}");

        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.json().get("message").asString()).isEqualTo("更新成功");
        assertThat(updated.data().get("provider").asString()).isEqualTo("dashscope");
        assertThat(updated.data().get("model_name").asString()).isEqualTo("qwen-max");
        assertThat(updated.data().get("api_key").asString()).isEqualTo(MASKED);
        assertThat(updated.data().get("api_base").isNull()).isTrue();
        assertThat(updated.data().get("is_active").asBoolean()).isTrue();
        assertThat(updated.data().get("updated_at").asString()).isGreaterThan(updated.data().get("created_at").asString());
        assertThat(put("{\"api_key\": null}").data().get("api_key").isNull()).isTrue();
        assertThat(put("{\"is_active\": false}").data().get("is_active").asBoolean()).isFalse();
    }

    @Test
    void the_masked_key_sent_back_leaves_the_key_and_another_takes_its_place() {
        client.post(PATH, CHOICE);

        assertThat(put("{\"api_key\": \"" + MASKED + "\"}").data().get("api_key").asString()).isEqualTo(MASKED);
        assertThat(put("{\"api_key\": \"sk-new-key-9876\"}").data().get("api_key").asString()).isEqualTo("sk-****9876");
        assertThat(put("{\"api_key\": \"" + MASKED + "\"}").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"provider\": null}", "{\"model_name\": null}", "{\"provider\": \"skynet\"}", "{\"api_key\": 7}", "{\"is_active\": 1}", "[]", "null", "no json"})
    void what_cannot_be_an_update_is_told_and_changes_nothing(String body) {
        client.post(PATH, CHOICE);
        var before = client.get(PATH).data();

        assertThat(put(body).status()).isEqualTo(422);
        assertThat(client.get(PATH).data()).isEqualTo(before);
    }

    @Test
    void after_it_was_deleted_another_can_be_created() {
        var first = client.post(PATH, CHOICE).data().get("id").asLong();

        var deleted = client.delete(PATH);

        assertThat(deleted.text()).isEqualTo("{\"code\":200,\"message\":\"删除成功\",\"data\":null}");
        assertThat(client.get(PATH).data().get("id").asInt()).isZero();
        assertThat(client.post(PATH, CHOICE).data().get("id").asLong()).isGreaterThan(first);
    }

    @ParameterizedTest
    @CsvSource({
        "openai, http://127.0.0.1:8000/v1", "openai, http://localhost/v1", "openai, http://169.254.169.254/latest", "openai, http://[::1]/",
        "openai, http://2130706433/", "openai, file:///etc/passwd", "openai, http://user:secret@example.org/", "ollama,"})
    void an_address_in_the_servers_own_network_is_refused(String provider, String base) {
        var reply = client.post(PATH, "{\"provider\": \"%s\", \"model_name\": \"m\", \"api_base\": %s}"
                .formatted(provider, base == null ? "null" : '"' + base + '"'));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.detail()).isEqualTo("不允许访问该 API 地址");
    }

    @Test
    void a_connection_that_is_not_tried_is_a_failure_and_no_error() {
        var reply = client.post(PATH + "test-connection", """
                {"provider": "openai", "model_name": "gpt-4", "api_key": "sk-x", "api_base": "http://127.0.0.1:1/v1"}""");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("{\"code\":200,\"message\":\"测试完成\",\"data\":{\"success\":false,\"message\":\"连接失败\","
                + "\"latency_ms\":null,\"error\":\"不允许访问该 API 地址\"}}");
        assertThat(client.post(PATH + "test-connection", "{\"provider\": \"skynet\", \"model_name\": \"m\"}").data().get("error").asString())
                .isEqualTo("不支持的提供商");
        assertThat(client.post(PATH + "test-connection", "{\"provider\": \"openai\"}").status()).isEqualTo(422);
    }

    @Test
    void anybody_sees_the_providers() {
        var reply = Application.client().get(PATH + "providers");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("message").asString()).isEqualTo("获取成功");
        assertThat(reply.data().valueStream().map(provider -> provider.get("provider").asString()))
                .containsExactly("dashscope", "ernie", "openai", "anthropic", "ollama");
        assertThat(reply.data()).allSatisfy(provider ->
                assertThat(provider.propertyNames()).containsExactly("provider", "name", "models", "description"));
        assertThat(reply.data().get(0).get("models").valueStream().map(model -> model.asString()))
                .containsExactly("qwen-turbo", "qwen-plus", "qwen-max", "qwen-long");
    }

    @Test
    void nobody_sees_anothers() {
        client.post(PATH, CHOICE);

        assertThat(Person.registered().client().get(PATH).data().get("id").asInt()).isZero();
    }

    @Test
    void operators_see_that_something_was_chosen_and_not_the_key() {
        client.post(PATH, CHOICE);

        var events = Application.client().with(Application.OPERATOR_TOKEN).get("/ops/events?limit=1000&type=llmconfig.LlmConfigured");

        assertThat(events.text()).contains(MASKED).doesNotContain(KEY);
    }

    private Reply put(String body) {
        return client.send("PUT", PATH, "application/json", BodyPublishers.ofString(body));
    }
}
