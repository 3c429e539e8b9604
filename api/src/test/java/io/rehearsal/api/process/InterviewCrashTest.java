package io.rehearsal.api.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.cli.client.ServerClient;
import io.rehearsal.api.http.Interviews;
import io.rehearsal.api.http.Multipart;
import io.rehearsal.api.http.Resumes;
import io.rehearsal.api.http.SocketClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class InterviewCrashTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final List<String> answers = new ArrayList<>();

    @TempDir
    Path temporary;

    @Test
    void after_kill_9_in_the_middle_of_an_interview_it_goes_on_with_everything_said() throws Exception {
        Path data = Files.createDirectory(temporary.toRealPath().resolve("data"));

        var first = RunningCopy.launch(data).ready();
        var stranger = first.operator().as(null);
        stranger.post("/api/auth/register", Map.of("username", "candidate", "email", "candidate@example.com",
                "password", "a long sentence", "full_name", "Somebody"));
        var token = token(stranger);
        var id = create(stranger.as(token));
        try (var socket = open(first, id, token)) {
            socket.next("question");
            for (int i = 1; i <= 3; i++) {
                answer(socket, i);
                socket.next();
            }
            answer(socket, 4);
            await().atMost(PATIENCE).until(() -> said(first.operator().as(token), id).containsAll(answers));
            first.kill();
        }

        var second = RunningCopy.launch(data).ready();
        var person = second.operator().as(token);
        assertThat(said(person, id)).containsAll(answers);
        try (var socket = open(second, id, token)) {
            Interviews.answerToTheEnd(socket, socket.next());
        }
        var report = person.get("/api/evaluation/report/" + id).path("data");
        assertThat(report.path("detailed_feedback").size()).isEqualTo(10);
        assertThat(report.path("detailed_feedback").toString()).contains(answers);
        try (var socket = open(second, id, token)) {
            socket.next("end");
            second.terminate();
            assertThat(socket.closeCode()).as("a server that stops says so").isEqualTo(1001);
        }
    }

    private void answer(SocketClient socket, int number) {
        answers.add("第 %d 次：我把接口的 P99 从 800 ms 降到 120 ms，并写了压测脚本验证。".formatted(number));
        socket.answer(answers.getLast());
    }

    private static String token(ServerClient stranger) {
        return stranger.post("/api/auth/login", "application/x-www-form-urlencoded",
                "username=candidate&password=a+long+sentence".getBytes(StandardCharsets.UTF_8)).at("/data/access_token").asString();
    }

    private static long create(ServerClient person) {
        var form = new Multipart().file("file", "resume.txt", Resumes.CHINESE.getBytes(StandardCharsets.UTF_8));
        long resume = person.post("/api/resume/upload", form.contentType(), form.bytes()).at("/data/id").asLong();
        return person.post("/api/interview/create", Map.of("resume_id", resume)).at("/data/id").asLong();
    }

    private static SocketClient open(RunningCopy copy, long id, String token) {
        return SocketClient.openOn(copy.operator().base().getPort(), "/api/interview/ws/%d?token=%s".formatted(id, token));
    }

    private static List<String> said(ServerClient person, long id) {
        return person.get("/api/interview/%d/record".formatted(id)).at("/data/conversation").valueStream()
                .map(entry -> entry.path("content"))
                .map(JsonNode::asString)
                .toList();
    }
}
