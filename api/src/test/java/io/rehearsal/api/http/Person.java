package io.rehearsal.api.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who has registered and logged in. */
public record Person(long id, String username, String password, Client client) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    public static Person registered() {
        var name = freshName();
        var password = "password of " + name;
        var id = register(name, password).data().get("id").asLong();
        return new Person(id, name, password, Application.client().with(token(name, password)));
    }

    public static Person admin() {
        var token = token(Application.ADMIN, Application.ADMIN_PASSWORD);
        return new Person(0, Application.ADMIN, Application.ADMIN_PASSWORD, Application.client().with(token));
    }

    /** A user name that nobody has yet. */
    public static String freshName() {
        return "person%d".formatted(COUNT.incrementAndGet());
    }

    public static Reply register(String username, String password) {
        return Application.client().post("/api/auth/register", """
                {"username": "%1$s", "email": "%1$s@example.com", "password": "%2$s", "full_name": "Person %1$s"}"""
                .formatted(username, password));
    }

    public static String token(String username, String password) {
        return Application.client().form("/api/auth/login", Map.of("username", username, "password", password))
                .data().get("access_token").asString();
    }

    /** Uploads a resume and answers its id. */
    public long uploads(String text) {
        var reply = client.upload("/api/resume/upload", "resume.txt", text.getBytes(StandardCharsets.UTF_8));
        if (reply.status() != 201) {
            throw new AssertionError("upload answered %d %s".formatted(reply.status(), reply.text()));
        }
        return reply.data().get("id").asLong();
    }
}
