package io.rehearsal.api.http;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One interview of a person's, as a client of interview-helper holds it. */
public record Interviews(Person person, long id) {

    private static final String DETAIL = "我把订单服务拆成三个模块，用 Redis 缓存热点数据，接口的 P99 从 800 ms 降到 120 ms，并写了压测脚本验证。";
    /** No number, no means, no example: whoever listens asks further. */
    public static final String VAGUE = "优化后快了很多。";
    /** Far more than ten questions with two follow-ups each. */
    private static final int MOST_ANSWERS = 60;

    /** Asks for an interview on a resume of the person's, and waits until its questions are there. */
    public static Interviews ready(Person person) {
        var interview = created(person);
        await().atMost(Duration.ofSeconds(30)).until(() -> !interview.read("/status").get("generation_status").asString().equals("generating"));
        return interview;
    }

    public static Interviews created(Person person) {
        var reply = person.client().post("/api/interview/create", """
                {"resume_id": %d, "job_description": "招聘后端工程师，要求熟悉 Java、Redis 与 Kafka"}""".formatted(person.uploads(Resumes.CHINESE)));
        if (reply.status() != 201) {
            throw new AssertionError("create answered %d %s".formatted(reply.status(), reply.text()));
        }
        return new Interviews(person, reply.data().get("id").asLong());
    }

    public String path() {
        return "/api/interview/" + id;
    }

    /** The socket's path, with the person's token. */
    public String socket() {
        return "/api/interview/ws/%d?token=%s".formatted(id, Person.token(person.username(), person.password()));
    }

    public SocketClient open() {
        return SocketClient.open(socket());
    }

    /** The data behind the interview's path. */
    public JsonNode read(String rest) {
        return person.client().get(path() + rest).data();
    }

    /** What has been said, as {@code role: content}. */
    public List<String> said() {
        return read("/record").get("conversation").valueStream()
                .map(entry -> entry.get("role").asString() + ": " + entry.get("content").asString())
                .toList();
    }

    /** Answers vaguely until a follow-up is asked, and tells it. */
    public static JsonNode vaguelyToAFollowUp(SocketClient socket) {
        for (var heard = socket.answer(VAGUE).next(); ; heard = socket.answer(VAGUE).next()) {
            switch (heard.get("type").asString()) {
                case "followup" -> {
                    return heard;
                }
                case "question" -> { }
                default -> throw new AssertionError("nothing was asked further: " + heard);
            }
        }
    }

    /** Answers whatever is asked until the end, and tells everything that was heard, the first message being the one that is given. */
    public static List<JsonNode> answerToTheEnd(SocketClient socket, JsonNode first) {
        var heard = new ArrayList<>(List.of(first));
        while (!heard.getLast().get("type").asString().equals("end")) {
            if (heard.size() > MOST_ANSWERS) {
                throw new AssertionError("the interview does not end: " + heard.getLast());
            }
            heard.add(socket.answer("第 %d 次回答：%s".formatted(heard.size(), DETAIL)).next());
        }
        return heard;
    }
}
