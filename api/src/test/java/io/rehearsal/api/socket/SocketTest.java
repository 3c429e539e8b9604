package io.rehearsal.api.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Interviews;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.RawHttp;
import io.rehearsal.api.http.RawSocket;
import io.rehearsal.api.http.SocketClient;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Through the socket of interview-helper, what holds for the sockets of every contract. */
class SocketTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int KIBIBYTE = 1024;
    private static final byte[] PING = RawSocket.frame(0x81, "ping".getBytes(StandardCharsets.US_ASCII));

    private final Interviews interview = Interviews.ready(Person.registered());
    private final String path = interview.socket();
    private int before;
    private SocketClient socket;

    @BeforeEach
    void a_socket_is_open() {
        before = open();
        socket = SocketClient.open(path);
        socket.next("question");
    }

    @AfterEach
    void all_others_are_closed_and_it_still_works() {
        socket.hearsNothing();
        socket.close();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(open()).isLessThanOrEqualTo(before));
    }

    @Test
    void sixty_four_kibibytes_are_taken_and_more_is_refused_while_the_connection_stays() {
        var shell = "{\"type\": \"answer\", \"answer\": \"\"}";
        var fits = "{\"type\": \"answer\", \"answer\": \"%s\"}".formatted("x".repeat(64 * KIBIBYTE - shell.length()));

        socket.say(fits + " ");
        assertThat(socket.next("error").get("message").asString()).contains("64 KB");
        assertThat(interview.said()).hasSize(1);
        socket.say("x".repeat(5 * KIBIBYTE * KIBIBYTE));
        socket.next("error");

        assertThat(socket.say(fits).next().get("type").asString()).isIn("question", "followup");
    }

    @Test
    void a_text_may_come_in_frames() {
        socket.say("{\"type\": \"ans", false).say("", false).say("wer\", \"answer\": \"分成几段", false).say("的回答😀\"}", true);

        socket.next();
        assertThat(interview.said()).contains("candidate: 分成几段的回答😀");
    }

    @Test
    void bytes_are_no_text() {
        socket.show("{\"type\": \"end\"}".getBytes(StandardCharsets.UTF_8)).next("error");
        socket.show(new byte[1024 * KIBIBYTE]).next("error");
        socket.show(new byte[0]).next("error");
    }

    /** Unmasked; an opcode that is none; a continuation of nothing; a ping of 126 bytes, all by RFC 6455; text that is no UTF-8. */
    @ParameterizedTest
    @CsvSource({"810568656c6c6f, 1002", "838000000000, 1002", "808000000000, 1002", "89fe007e00000000, 1002", "818200000000c328, 1007"})
    void frames_against_the_protocol_end_their_own_connection_only(String hex, int code) throws IOException {
        try (var raw = new RawSocket(path)) {
            raw.send(HexFormat.of().parseHex(hex));

            assertThat(raw.closeCode()).isEqualTo(code);
        }
    }

    @Test
    void who_does_not_read_holds_nobody_up_and_is_closed() {
        try (var raw = new RawSocket(path)) {
            assertThatThrownBy(() -> {
                while (true) {
                    raw.send(PING);
                }
            }).isInstanceOf(IOException.class);
        }
    }

    @Test
    void who_answers_no_pings_is_closed() {
        try (var deaf = SocketClient.deaf(path)) {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(open()).isEqualTo(before + 2));
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(open()).isEqualTo(before + 1));
            assertThat(socket.isOpen()).isTrue();
        }
    }

    @Test
    void every_text_of_a_flood_is_answered_or_refused() {
        var texts = 200;
        for (int i = 0; i < texts; i++) {
            socket.say("{\"type\": \"nonsense\"}");
        }
        for (int i = 0; i < texts; i++) {
            socket.next("error");
        }
    }

    @Test
    void a_thousand_sockets_take_no_thread_each_and_hear_the_same() {
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        var many = Stream.generate(() -> SocketClient.open(path)).limit(1000).toList();
        many.forEach(one -> one.next("question"));
        assertThat(open()).isGreaterThanOrEqualTo(1000);
        assertThat(ManagementFactory.getThreadMXBean().getThreadCount()).isLessThan(threads + 100);

        var next = socket.answer("我把接口的 P99 从 800 ms 降到 120 ms，用 Redis 缓存热点数据，并写压测脚本验证过结果。").next();

        assertThat(many).allSatisfy(one -> assertThat(one.next()).isEqualTo(next));
        many.forEach(SocketClient::close);
    }

    @Test
    void what_is_no_handshake_gets_the_contracts_body() {
        var reply = Application.client().get("/api/interview/ws/1");
        var post = interview.person().client().post("/api/interview/ws/1", "{}");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).isEqualTo("{\"detail\":\"资源不存在\"}");
        assertThat(post.status()).isEqualTo(404);
        assertThat(RawHttp.send("GET", "/api/interview/ws/1?token=%zz", "Upgrade: websocket", "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==")).startsWith("HTTP/1.1 400").contains("{\"detail\":");
    }

    @Test
    void pages_of_listed_origins_may_open_one_and_others_may_not() {
        try (var listed = SocketClient.openFrom("http://localhost:5173", path)) {
            listed.next("question");
        }
        var refused = RawHttp.send("GET", path, "Origin: http://elsewhere.example", "Upgrade: websocket",
                "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==");

        assertThat(refused).startsWith("HTTP/1.1 403").contains("{\"detail\":");
        assertThatThrownBy(() -> SocketClient.openFrom("http://elsewhere.example", path))
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void nothing_is_compressed() {
        try (var raw = new RawSocket(path, "Sec-WebSocket-Extensions: permessage-deflate")) {
            assertThat(raw.head()).startsWith("HTTP/1.1 101").doesNotContainIgnoringCase("Sec-WebSocket-Extensions");
        }
    }

    private static int open() {
        return Person.admin().client().get("/ops/actuator/metrics/rehearsal.sockets.open").json().at("/measurements/0/value").asInt();
    }
}
