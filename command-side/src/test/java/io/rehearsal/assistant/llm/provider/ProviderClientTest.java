package io.rehearsal.assistant.llm.provider;

import static io.rehearsal.assistant.llm.provider.FakeProvider.events;
import static io.rehearsal.assistant.llm.provider.FakeProvider.json;
import static io.rehearsal.assistant.llm.provider.FakeProvider.status;
import static io.rehearsal.assistant.llm.provider.FakeProvider.text;
import static io.rehearsal.assistant.llm.provider.FakeProvider.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.assistant.llm.provider.CallFailed.Kind;
import io.rehearsal.events.Engine.TokenUsage;
import io.rehearsal.events.llmconfig.Provider;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProviderClientTest {

    private static final ModelRequest REQUEST = new ModelRequest("Be brief.", "{}", null, false);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final FakeProvider fake = new FakeProvider();
    private final ProviderClient whole = Clients.of(Clients.properties(PATIENCE, false, true));
    private final ProviderClient streaming = Clients.of(Clients.properties(PATIENCE, true, true));

    @AfterEach
    void close() {
        fake.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI", "DASHSCOPE", "ERNIE"})
    void three_providers_speak_the_protocol_of_openai(Provider provider) throws CallFailed {
        fake.then(json(Protocols.openAi("hello", 11, 7)));

        assertThat(whole.complete(settings(provider, "/v1"), REQUEST, PATIENCE)).isEqualTo(new Completion("hello", false, new TokenUsage(11, 7)));
        assertThat(fake.received().getFirst().path()).isEqualTo("/v1/chat/completions");
        assertThat(fake.received().getFirst().header("Authorization")).isEqualTo("Bearer sk-key");
        assertThat(fake.received().getFirst().body().get("model").asText()).isEqualTo("m");
    }

    @Test
    void anthropic_speaks_its_own() throws CallFailed {
        fake.then(json(Protocols.anthropic("hello", 11, 7)));

        assertThat(whole.complete(settings(Provider.ANTHROPIC, "/v1"), REQUEST, PATIENCE))
                .isEqualTo(new Completion("hello", false, new TokenUsage(11, 7)));
        assertThat(fake.received().getFirst().path()).isEqualTo("/v1/messages");
        assertThat(fake.received().getFirst().header("X-api-key")).isEqualTo("sk-key");
        assertThat(fake.received().getFirst().body().get("max_tokens").asInt()).isPositive();
    }

    @Test
    void ollama_speaks_its_own_and_wants_no_key() throws CallFailed {
        fake.then(json(Protocols.ollama("hello", 11, 7)));
        var settings = new ModelSettings(Provider.OLLAMA, "m", null, fake.address(), false);

        assertThat(whole.complete(settings, REQUEST, PATIENCE)).isEqualTo(new Completion("hello", false, new TokenUsage(11, 7)));
        assertThat(fake.received().getFirst().path()).isEqualTo("/api/chat");
        assertThat(fake.received().getFirst().headers()).doesNotContainKey("Authorization");
        assertThat(fake.received().getFirst().body().get("stream").asBoolean()).isFalse();
    }

    @Test
    void an_answer_is_put_together_from_a_stream_and_totals_that_it_repeats_are_not_added_up() throws CallFailed {
        fake.then(events(Protocols.openAiPiece("hel", 11, 3), Protocols.openAiPiece("lo", 11, 5), Protocols.openAiEnd(11, 7), "[DONE]"));

        assertThat(streaming.complete(settings(Provider.DASHSCOPE, "/v1"), REQUEST, PATIENCE))
                .isEqualTo(new Completion("hello", false, new TokenUsage(11, 7)));
        assertThat(fake.received().getFirst().body().get("stream").asBoolean()).isTrue();
    }

    @Test
    void anthropics_stream_tells_its_totals_at_the_beginning_and_at_the_end() throws CallFailed {
        fake.then(text("text/event-stream", event("message_start", Map.of("type", "message_start", "message", Map.of("id", "m-1",
                        "type", "message", "role", "assistant", "model", "m", "content", List.of(),
                        "usage", Map.of("input_tokens", 11, "output_tokens", 1))))
                + event("content_block_start", Map.of("type", "content_block_start", "index", 0, "content_block", Map.of("type", "text", "text", "")))
                + event("content_block_delta", Map.of("type", "content_block_delta", "index", 0, "delta", Map.of("type", "text_delta", "text", "hello")))
                + event("content_block_stop", Map.of("type", "content_block_stop", "index", 0))
                + event("message_delta", Map.of("type", "message_delta", "delta", Map.of("stop_reason", "end_turn"),
                        "usage", Map.of("input_tokens", 11, "output_tokens", 7)))
                + event("message_stop", Map.of("type", "message_stop"))));

        assertThat(streaming.complete(settings(Provider.ANTHROPIC, "/v1"), REQUEST, PATIENCE))
                .isEqualTo(new Completion("hello", false, new TokenUsage(11, 7)));
    }

    @Test
    void ollamas_stream_tells_its_totals_at_the_end() throws CallFailed {
        fake.then(text("application/x-ndjson",
                write(Map.of("model", "m", "message", Map.of("role", "assistant", "content", "hel"), "done", false)) + "\n"
                        + write(Protocols.ollama("lo", 11, 7)) + "\n"));

        assertThat(streaming.complete(settings(Provider.OLLAMA, ""), REQUEST, PATIENCE))
                .isEqualTo(new Completion("hello", false, new TokenUsage(11, 7)));
    }

    @Test
    void a_stream_that_tells_no_tokens_has_none() throws CallFailed {
        fake.then(events(Map.of("id", "c-1", "choices", List.of(Map.of("index", 0, "delta", Map.of("content", "hi"), "finish_reason", "stop"))), "[DONE]"));

        assertThat(streaming.complete(settings(Provider.OPENAI, "/v1"), REQUEST, PATIENCE).usage()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void a_status_means_the_same_with_every_provider_streamed_or_not(Provider provider) {
        for (var client : List.of(whole, streaming)) {
            try (var refusing = new FakeProvider().then(status(401)).then(status(429, "Retry-After", "7")).then(status(500))) {
                var settings = new ModelSettings(provider, "m", "sk-key", refusing.address(), false);

                assertFails(client, settings, Kind.KEY_REFUSED, null);
                assertFails(client, settings, Kind.RATE_LIMITED, Duration.ofSeconds(7));
                assertFails(client, settings, Kind.SERVER_ERROR, null);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void garbage_is_unreadable_or_broken_off_and_never_an_answer(Provider provider) {
        for (var client : List.of(whole, streaming)) {
            for (var garbage : List.of("<html></html>", "data: {\"choi\n\n", "", "null", "{}")) {
                try (var babbling = new FakeProvider().then(text("text/event-stream", garbage))) {
                    assertThatThrownBy(() -> client.complete(new ModelSettings(provider, "m", "sk-key", babbling.address(), false), REQUEST, PATIENCE))
                            .isInstanceOfSatisfying(CallFailed.class, failed -> assertThat(failed.kind()).isIn(Kind.UNREADABLE, Kind.BROKEN_OFF));
                }
            }
        }
    }

    @Test
    void a_stream_that_breaks_off_is_no_answer() {
        fake.then(FakeProvider.brokenOff("data: " + write(Protocols.openAiPiece("hel", 11, 3)) + "\n\n"));

        assertFails(streaming, settings(Provider.OPENAI, "/v1"), Kind.BROKEN_OFF, null);
    }

    @Test
    void a_stream_that_trickles_for_ever_ends_with_the_time_limit() {
        fake.then(fake.trickle());

        assertThatThrownBy(() -> streaming.complete(settings(Provider.OPENAI, "/v1"), REQUEST, Duration.ofMillis(300)))
                .isInstanceOfSatisfying(CallFailed.class, failed -> assertThat(failed.kind()).isEqualTo(Kind.TIMED_OUT));
    }

    private static void assertFails(ProviderClient client, ModelSettings settings, Kind kind, Duration retryAfter) {
        assertThatThrownBy(() -> client.complete(settings, REQUEST, PATIENCE)).isInstanceOfSatisfying(CallFailed.class, failed -> {
            assertThat(failed.kind()).isEqualTo(kind);
            assertThat(failed.retryAfter()).isEqualTo(retryAfter);
        });
    }

    private ModelSettings settings(Provider provider, String path) {
        return new ModelSettings(provider, "m", "sk-key", fake.address() + path, false);
    }

    private static String event(String name, Object data) {
        return "event: " + name + "\ndata: " + write(data) + "\n\n";
    }
}
