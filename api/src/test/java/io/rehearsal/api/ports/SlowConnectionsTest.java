package io.rehearsal.api.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.http.Application;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every port has the same limits: whoever sends slowly holds up nobody else. */
class SlowConnectionsTest {

    private static final int MANY = 400;

    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (var socket : open) {
            socket.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"server.port, /api/auth/register", "rehearsal.ports.interview-gpt, /api/interviews", "rehearsal.ports.bailian-gateway, /api/auth/register"})
    void four_hundred_slow_ones_silence_no_port(String setting, String path) throws IOException {
        int port = Application.ports().of(setting);
        for (int i = 0; i < MANY; i++) {
            send(port, i % 2 == 0 ? head(path) + "{" : "POST " + path + " HTTP/1.1\r\nHost: lo");
        }

        assertThat(Application.client().at(port).get("/health").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"server.port, /api/auth/register, detail", "rehearsal.ports.interview-gpt, /api/interviews, success",
            "rehearsal.ports.bailian-gateway, /api/auth/register, message"})
    void a_body_that_drips_is_ended(String setting, String path, String told) throws IOException {
        var socket = send(Application.ports().of(setting), head(path));

        await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(50)).until(() -> {
            if (socket.getInputStream().available() == 0) {
                drip(socket);
            }
            return socket.getInputStream().available() > 0;
        });

        var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(answer).startsWith("HTTP/1.1 408").contains(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"server.port", "rehearsal.ports.interview-gpt", "rehearsal.ports.bailian-gateway"})
    void a_header_that_drips_is_ended(String setting) throws IOException {
        var socket = send(Application.ports().of(setting), "GET /health HTTP/1.1\r\nX-Slow: ");

        await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(50)).until(() -> isClosedThoughDripping(socket));

        assertThat(Application.client().get("/health").status()).isEqualTo(200);
    }

    private static boolean isClosedThoughDripping(Socket socket) {
        try {
            socket.setSoTimeout(1);
            drip(socket);
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException stillOpen) {
            return false;
        } catch (IOException closed) {
            return true;
        }
    }

    private static void drip(Socket socket) throws IOException {
        socket.getOutputStream().write(' ');
    }

    private static String head(String path) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n";
    }

    private Socket send(int port, String begun) throws IOException {
        var socket = new Socket("localhost", port);
        open.add(socket);
        socket.setSoTimeout(30_000);
        socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
