package io.rehearsal.api.contract.interviewhelper.llmconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.RehearsalApplication;
import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Documents;
import io.rehearsal.api.http.Resumes;
import io.rehearsal.api.http.SecondNode;
import io.rehearsal.api.http.TraceCollector;
import io.rehearsal.api.http.TraceCollector.Span;
import io.rehearsal.api.ports.ListeningPorts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** An application whose people may call this machine: their models are here. */
@SecondNode
class LanguageModelTest {

    private static final String KEY = "sk-a-key-that-nobody-sees-4242";
    private static final String PASSWORD = "a password of some length";

    @TempDir
    private static Path data;
    private static ConfigurableApplicationContext system;
    private static Client anybody;

    private final FakeModel model = new FakeModel();
    private Client person;

    private static final TraceCollector COLLECTOR = new TraceCollector();

    @BeforeAll
    static void start() {
        system = RehearsalApplication.start(
                "--rehearsal.data-dir=" + data,
                "--server.port=0",
                "--rehearsal.ports.interview-gpt=0",
                "--rehearsal.ports.bailian-gateway=0",
                "--rehearsal.operator.token=" + Application.OPERATOR_TOKEN,
                "--rehearsal.traces.endpoint=" + COLLECTOR.address(),
                "--rehearsal.llm.timeout=10s",
                "--rehearsal.llm.allow-private-addresses=true");
        anybody = Application.client().on(system.getBean(ListeningPorts.class).server());
    }

    @AfterAll
    static void stop() {
        system.close();
        COLLECTOR.close();
    }

    @BeforeEach
    void register() {
        var name = "person-" + UUID.randomUUID();
        anybody.post("/api/auth/register", """
                {"username": "%1$s", "email": "%1$s@example.com", "password": "%2$s", "full_name": "Person"}""".formatted(name, PASSWORD));
        person = anybody.with(anybody.form("/api/auth/login", Map.of("username", name, "password", PASSWORD))
                .data().get("access_token").asString());
    }

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void a_connection_is_really_made() {
        var outcome = person.post("/api/llm-config/test-connection", settings(KEY)).data();

        assertThat(outcome.get("success").asBoolean()).isTrue();
        assertThat(outcome.get("message").asString()).isEqualTo("连接成功");
        assertThat(outcome.get("latency_ms").asDouble()).isPositive();
        assertThat(outcome.get("error").isNull()).isTrue();
        assertThat(model.keys()).containsExactly("Bearer " + KEY);
    }

    @Test
    void the_masked_key_is_tested_as_the_one_that_is_kept() {
        person.post("/api/llm-config", settings(KEY));

        assertThat(person.post("/api/llm-config/test-connection", settings("sk-****4242")).data().get("success").asBoolean()).isTrue();
        assertThat(model.keys()).containsExactly("Bearer " + KEY);
    }

    @Test
    void why_a_connection_fails_is_told_without_repeating_the_provider() {
        model.fails(401);
        var outcome = person.post("/api/llm-config/test-connection", settings("sk-wrong-key-0000"));

        assertThat(outcome.status()).isEqualTo(200);
        assertThat(outcome.data().get("success").asBoolean()).isFalse();
        assertThat(outcome.data().get("message").asString()).isEqualTo("连接失败");
        assertThat(outcome.data().get("latency_ms").isNull()).isTrue();
        assertThat(outcome.data().get("error").asString()).isEqualTo("API Key 无效");
    }

    @Test
    void with_a_configuration_the_model_analyses_and_the_event_says_so() {
        person.post("/api/llm-config", settings(KEY));
        model.answers(Map.of("strengths", List.of("订单系统的经验完整，技术选型清楚"), "weaknesses", List.of("多数描述没有说明成果")));

        var analysis = person.post("/api/resume/" + resume() + "/analyze");

        assertThat(analysis.status()).isEqualTo(200);
        assertThat(analysis.data().get("strengths").toString()).contains("订单系统的经验完整，技术选型清楚");
        var engine = lastEngine("resume.ResumeAnalysed");
        assertThat(engine.get("name").asString()).isEqualTo("llm");
        assertThat(engine.get("model").asString()).isEqualTo("some-model");
        assertThat(engine.get("prompt").asString()).startsWith("analyse-resume-");
        assertThat(engine.at("/usage/input").asInt()).isEqualTo(321);
        assertThat(engine.at("/usage/output").asInt()).isEqualTo(45);
        assertThat(engine.get("instead").isNull()).isTrue();
        assertThat(model.asked().getLast().at("/messages/1/content").asString()).startsWith("{").contains("负责订单系统的开发和维护工作");
    }

    @Test
    void where_the_model_fails_the_local_engine_answers_and_the_event_says_why() {
        var id = resume();
        var before = person.post("/api/resume/" + id + "/analyze").data();
        person.post("/api/llm-config", settings(KEY));
        model.fails(500);

        var analysis = person.post("/api/resume/" + id + "/analyze?force_refresh=true");

        assertThat(analysis.status()).isEqualTo(200);
        assertThat(analysis.data()).isEqualTo(before);
        var engine = lastEngine("resume.ResumeAnalysed");
        assertThat(engine.get("name").asString()).isEqualTo("local");
        assertThat(engine.get("instead").asString()).isEqualTo("some-model: server error (500)");
        assertThat(model.asked()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void a_configuration_that_is_switched_off_or_given_up_is_not_used() {
        person.post("/api/llm-config", settings(KEY).replace("}", ", \"is_active\": false}"));
        var id = resume();
        person.post("/api/resume/" + id + "/analyze");
        assertThat(lastEngine("resume.ResumeAnalysed").get("instead").isNull()).isTrue();

        person.delete("/api/llm-config");
        person.post("/api/resume/" + id + "/analyze?force_refresh=true");

        assertThat(lastEngine("resume.ResumeAnalysed").get("name").asString()).isEqualTo("local");
        assertThat(model.asked()).isEmpty();
    }

    @Test
    void the_key_is_in_no_file_that_is_kept() throws Exception {
        person.post("/api/llm-config", settings(KEY));
        model.fails(401);
        person.post("/api/resume/" + resume() + "/analyze");

        assertThat(lastEngine("resume.ResumeAnalysed").get("instead").asString()).contains("key refused");
        try (var files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile).filter(LanguageModelTest::holdsKey)).isEmpty();
        }
    }

    @Test
    void a_request_is_one_trace_from_the_door_to_the_provider() {
        person.post("/api/llm-config", settings(KEY));
        model.answers(Map.of("strengths", List.of("订单系统的经验完整，技术选型清楚"), "weaknesses", List.of("多数描述没有说明成果")));
        var id = resume();

        var answer = person.header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01").post("/api/resume/" + id + "/analyze");

        var server = "POST /api/resume/{resume_id}/analyze";
        var requestId = answer.header("X-Request-Id");
        await().untilAsserted(() -> assertThat(COLLECTOR.ofRequest(requestId)).extracting(Span::name)
                .contains(server, "command AnalyseResume", "chat some-model", "append", "fold modelcall"));
        var trace = COLLECTOR.ofRequest(requestId);
        assertThat(trace).allMatch(span -> span.trace().equals("0af7651916cd43dd8448eb211c80319c"));
        assertThat(one(trace, server).attributes()).containsEntry("http.route", "/api/resume/{resume_id}/analyze")
                .containsEntry("http.response.status_code", "200").containsEntry("rehearsal.contract", "interview-helper");
        assertThat(one(trace, server).parent()).isEqualTo("b7ad6b7169203331");
        assertThat(COLLECTOR.path(one(trace, "chat some-model"))).containsSubsequence("chat some-model", "command AnalyseResume", server);
        assertThat(one(trace, "chat some-model").attributes()).containsEntry("gen_ai.usage.input_tokens", "321");
        assertThat(COLLECTOR.path(one(trace, "fold modelcall"))).endsWith(server);
    }

    @Test
    void what_goes_on_by_itself_after_a_request_is_of_its_trace() {
        var uploaded = person.upload("/api/knowledge/upload", "caching.md", Documents.CACHING.getBytes(StandardCharsets.UTF_8));

        await().untilAsserted(() -> assertThat(COLLECTOR.ofRequest(uploaded.header("X-Request-Id"))).extracting(Span::name)
                .contains("automation document-processor", "fold search"));
    }

    @Test
    void a_failure_of_the_provider_is_told() {
        person.post("/api/llm-config", settings(KEY));
        model.fails(500);

        var requestId = person.post("/api/resume/" + resume() + "/analyze").header("X-Request-Id");

        await().untilAsserted(() -> assertThat(COLLECTOR.ofRequest(requestId)).filteredOn(span -> span.name().equals("chat some-model"))
                .isNotEmpty().allMatch(Span::failed));
    }

    @Test
    void no_span_holds_what_a_person_wrote() {
        person.post("/api/llm-config", settings(KEY));
        var requestId = person.post("/api/resume/" + resume() + "/analyze").header("X-Request-Id");

        await().until(() -> !COLLECTOR.ofRequest(requestId).isEmpty());
        assertThat(COLLECTOR.spans().toString()).doesNotContain("订单", KEY, "caching.md", "person-", "example.com");
    }

    private static Span one(List<Span> trace, String name) {
        return trace.stream().filter(span -> span.name().equals(name)).findFirst().orElseThrow();
    }

    private static boolean holdsKey(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(KEY);
        } catch (IOException gone) {
            return false;
        }
    }

    private long resume() {
        return person.upload("/api/resume/upload", "resume.txt", Resumes.CHINESE.getBytes(StandardCharsets.UTF_8)).data().get("id").asLong();
    }

    private JsonNode lastEngine(String type) {
        var events = anybody.with(Application.OPERATOR_TOKEN).get("/ops/events?limit=1000&type=" + type).json();
        return events.get(events.size() - 1).at("/payload/engine");
    }

    private String settings(String key) {
        return "{\"provider\": \"openai\", \"model_name\": \"some-model\", \"api_key\": \"%s\", \"api_base\": \"%s\"}".formatted(key, model.address());
    }
}
