package io.rehearsal.api.contract.bailiangateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.RehearsalApplication;
import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Reply;
import io.rehearsal.api.http.SecondNode;
import io.rehearsal.api.ports.ListeningPorts;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

@SecondNode
class CompletionTest {

    private static final StreamingProvider PROVIDER = new StreamingProvider();
    private static final String PATH = "/api/bailian/chat/completions";
    private static final String HELLO = "{\"model\": \"qwen-x\", \"messages\": [{\"role\": \"user\", \"content\": \"你好\"}]%s}";

    private static final String PASSWORD = "a password of some length";

    @TempDir
    private static Path data;
    private static ConfigurableApplicationContext system;
    private static Client anybody;

    private String token;
    private Client person;

    @BeforeAll
    static void start() {
        system = RehearsalApplication.start(
                "--rehearsal.data-dir=" + data, "--server.port=0", "--rehearsal.ports.interview-gpt=0", "--rehearsal.ports.bailian-gateway=0",
                "--rehearsal.operator.token=" + Application.OPERATOR_TOKEN, "--rehearsal.llm.timeout=10s", "--rehearsal.llm.allow-private-addresses=true");
        anybody = Application.client().on(system.getBean(ListeningPorts.class).server()).held();
    }

    @AfterAll
    static void stop() {
        system.close();
        PROVIDER.close();
    }

    private static String registered() {
        var name = "person-" + UUID.randomUUID();
        anybody.post("/api/auth/register", """
                {"username": "%1$s", "email": "%1$s@example.com", "password": "%2$s", "full_name": "Person"}""".formatted(name, PASSWORD));
        return anybody.post("/api/auth/login", "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(name, PASSWORD)).data().get("access_token").asString();
    }

    @BeforeEach
    void a_person_has_a_model() {
        token = registered();
        person = anybody.with(token);
        PROVIDER.behaves(StreamingProvider.whole(200, StreamingProvider.WHOLE));
        var reply = person.post("/api/llm-config", """
                {"provider": "openai", "model_name": "own", "api_key": "sk-1234567890", "api_base": "%s", "is_active": true}""".formatted(PROVIDER.address()));
        assertThat(reply.status()).isEqualTo(201);
    }

    @Test
    void a_completion_is_answered_as_the_document_shows_and_is_on_record() {
        var reply = complete("");

        assertThat(reply.status()).isEqualTo(200);
        var data = reply.data();
        assertThat(data.get("object").asString()).isEqualTo("chat.completion");
        assertThat(data.get("choices").get(0).get("message").get("content").get(0).get("text").asString()).isEqualTo("你好，世界");
        assertThat(data.get("choices").get(0).get("finish_reason").asString()).isEqualTo("stop");
        assertThat(data.get("usage").get("total_tokens").asInt()).isEqualTo(21);
        var call = lastCall();
        assertThat(call.get("status_code").asInt()).isEqualTo(200);
        assertThat(call.get("model_name").asString()).isEqualTo("qwen-x");
        assertThat(call.get("total_tokens").asInt()).isEqualTo(21);
        assertThat(call.get("api_endpoint").asString()).isEqualTo(PATH);
        assertThat(call.get("client_ip").asString()).isNotBlank();
        assertThat(call.get("conversation_id").isNull()).isTrue();
    }

    @Test
    void what_is_streamed_comes_in_pieces_and_ends_with_DONE() {
        PROVIDER.behaves(StreamingProvider.streamed("你好", "，", "世界"));

        var reply = complete(", \"stream\": true");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("text/event-stream");
        var lines = reply.text().lines().filter(line -> line.startsWith("data: ")).toList();
        assertThat(lines.getLast()).isEqualTo("data: [DONE]");
        assertThat(String.join("", lines)).contains("\"content\":\"你好\"", "\"content\":\"世界\"", "chat.completion.chunk", "\"total_tokens\":21");
        await().untilAsserted(() -> assertThat(lastCall().get("total_tokens").asInt()).isEqualTo(21));
    }

    @Test
    void without_a_model_it_is_503() {
        var nobody = anybody.with(registered()).post(PATH, HELLO.formatted(""));

        assertThat(nobody.status()).isEqualTo(503);
        assertThat(nobody.json().get("code").asInt()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 500, 502})
    void any_failure_of_the_provider_is_503_and_on_record(int status) {
        PROVIDER.behaves(StreamingProvider.whole(status, "{\"error\": {\"message\": \"sk-1234567890 is wrong\"}}"));

        for (var streamed : new String[] {"", ", \"stream\": true"}) {
            var reply = complete(streamed);
            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.text()).isEqualTo("{\"code\":503,\"message\":\"百炼API服务不可用\",\"data\":null}");
        }
        assertThat(lastCall().get("status_code").asInt()).isEqualTo(503);
        assertThat(lastCall().get("total_tokens").asInt()).isZero();
    }

    @Test
    void a_busy_provider_is_429_with_its_own_Retry_After_or_with_ours() {
        PROVIDER.behaves(exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "17");
            exchange.sendResponseHeaders(429, -1);
        });
        assertThat(complete("").header("Retry-After")).isEqualTo("17");
        PROVIDER.behaves(StreamingProvider.whole(429, ""));
        var reply = complete("");
        assertThat(reply.status()).isEqualTo(429);
        assertThat(Integer.parseInt(reply.header("Retry-After"))).isPositive();
        assertThat(lastCall().get("status_code").asInt()).isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "{", "[]", "{\"choices\": []}", "null"})
    void what_cannot_be_read_is_503(String body) {
        PROVIDER.behaves(StreamingProvider.whole(200, body));

        assertThat(complete("").status()).isEqualTo(503);
        assertThat(complete(", \"stream\": true").status()).isEqualTo(503);
    }

    @Test
    void half_a_character_of_the_model_is_replaced_and_one_that_comes_in_two_pieces_is_whole() {
        PROVIDER.behaves(StreamingProvider.whole(200, StreamingProvider.WHOLE.replace("你好", "a\\ud800b \\ud83d\\ude00")));
        assertThat(complete("").data().at("/choices/0/message/content/0/text").asString()).isEqualTo("a\uFFFDb \uD83D\uDE00，世界");

        PROVIDER.behaves(StreamingProvider.streamed("a\\udc00b", "\\ud83d", "\\ude00", "c\\ud83d"));
        var streamed = complete(", \"stream\": true").text();
        assertThat(streamed).contains("[DONE]", "\uD83D\uDE00");
        assertThat(streamed.chars().filter(it -> it == '\uFFFD')).hasSize(2);
    }

    @Test
    void half_a_character_in_a_reply_of_the_model_is_replaced() {
        PROVIDER.behaves(StreamingProvider.whole(200, StreamingProvider.WHOLE.replace("你好", "\\udfff")));
        var conversation = person.post("/api/conversations", "{\"model_name\": \"qwen-x\"}").data().get("id").asLong();
        person.post("/api/conversations/%d/messages".formatted(conversation), "{\"content\": [{\"type\": \"text\", \"text\": \"\\ud800 hello\"}]}");

        await().untilAsserted(() -> assertThat(person.get("/api/conversations/%d/messages".formatted(conversation)).data().get("messages")
                .valueStream().map(message -> message.at("/content/0/text").asString())).containsExactly("\uFFFD hello", "\uFFFD，世界"));
    }

    @Test
    void ten_megabytes_in_one_line_are_503() {
        PROVIDER.behaves(exchange -> {
            StreamingProvider.begin(exchange);
            StreamingProvider.write(exchange, "data: " + "x".repeat(10 * 1024 * 1024));
        });

        assertThat(complete(", \"stream\": true").status()).isEqualTo(503);
    }

    @Test
    void a_stream_that_breaks_off_has_no_end_mark() {
        PROVIDER.behaves(exchange -> {
            StreamingProvider.begin(exchange);
            StreamingProvider.write(exchange, "data: " + StreamingProvider.chunk("half") + "\n\ndata: {\"id\":\"c-1\",\"choi");
        });

        var reply = complete(", \"stream\": true");

        assertThat(reply.text()).contains("half").doesNotContain("[DONE]");
        await().untilAsserted(() -> assertThat(lastCall().get("error").asString("")).isNotBlank());
        assertThat(lastCall().get("status_code").asInt()).as("what the client got").isEqualTo(200);
    }

    @Test
    void who_goes_away_ends_the_call_to_the_provider() throws Exception {
        var ended = new CountDownLatch(1);
        PROVIDER.behaves(exchange -> {
            StreamingProvider.begin(exchange);
            try {
                while (true) {
                    StreamingProvider.write(exchange, "data: " + StreamingProvider.chunk("more") + "\n\n");
                }
            } catch (IOException gone) {
                ended.countDown();
            }
        });
        var body = HELLO.formatted(", \"stream\": true").getBytes(StandardCharsets.UTF_8);

        try (var socket = new Socket("localhost", system.getBean(ListeningPorts.class).server())) {
            socket.getOutputStream().write(("POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                    .formatted(PATH, token, body.length)).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            socket.getInputStream().readNBytes(400);
        }

        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"model\": \"m\"}", "{\"model\": \"m\", \"messages\": []}", "{\"model\": \"\", \"messages\": [{\"role\": \"user\", \"content\": \"x\"}]}",
        "{\"model\": \"m\", \"messages\": [{\"role\": \"robot\", \"content\": \"x\"}]}", "{\"model\": \"m\", \"messages\": [{\"role\": \"user\", \"content\": []}]}",
        "{\"model\": \"m\", \"messages\": [{\"role\": \"user\", \"content\": 5}]}", "{\"model\": \"m\", \"messages\": [null]}",
        "{\"model\": \"m\", \"messages\": [{\"role\": \"user\", \"content\": \"x\"}], \"temperature\": 2.1}",
        "{\"model\": \"m\", \"messages\": [{\"role\": \"user\", \"content\": \"x\"}], \"max_tokens\": 0}",
        "{\"model\": \"m\", \"messages\": [{\"role\": \"user\", \"content\": [{\"type\": \"image_url\", \"image_url\": {\"url\": \"file:///etc/passwd\"}}]}]}"})
    void what_cannot_be_asked_is_400(String body) {
        var reply = person.post(PATH, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("code").asInt()).isEqualTo(400);
    }

    @Test
    void pictures_and_videos_are_handed_to_the_model() {
        person.post(PATH, """
                {"model": "qwen-vl", "messages": [{"role": "user", "content": [{"type": "text", "text": "?"},
                 {"type": "image_url", "image_url": {"url": "https://example.org/a.png"}}, {"type": "video_url", "video_url": {"url": "https://example.org/a.mp4"}}]}]}""");

        var content = PROVIDER.asked().getLast().get("messages").get(0).get("content").toString();
        assertThat(content).contains("https://example.org/a.png", "https://example.org/a.mp4", "image_url", "video_url");
    }

    @Test
    void of_many_at_once_sixty_a_minute_are_passed_on_and_the_others_told_when_to_come_again() throws Exception {
        Callable<Reply> call = () -> complete("");
        try (var threads = Executors.newFixedThreadPool(50)) {
            var replies = threads.invokeAll(Stream.generate(() -> call).limit(70).toList()).stream().map(future -> future.resultNow()).toList();
            assertThat(replies.stream().filter(reply -> reply.status() == 200)).hasSize(60);
            assertThat(replies.stream().filter(reply -> reply.status() == 429)).hasSize(10).allSatisfy(
                    reply -> assertThat(Integer.parseInt(reply.header("Retry-After"))).isBetween(1, 60));
        }
        await().untilAsserted(() -> assertThat(person.get("/api/history/api-calls?limit=1").data().get("pagination").get("total").asInt()).isEqualTo(70));
    }

    private Reply complete(String more) {
        return person.post(PATH, HELLO.formatted(more));
    }

    private JsonNode lastCall() {
        return person.get("/api/history/api-calls").data().get("api_calls").get(0);
    }
}
