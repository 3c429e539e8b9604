package io.rehearsal.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Registers people and logs them in, by the first contract. */
final class People {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private People() {
    }

    static Exchange register(int port, String name) {
        var body = """
                {"username": "%1$s", "email": "%1$s@example.com", "password": "a word of %1$s", "full_name": "%1$s"}""".formatted(name);
        return Exchange.of(port, new Exchange.Request("POST", "/api/auth/register", Map.of("Content-Type", "application/json"), body.getBytes(UTF_8)));
    }

    /** Empty where the login is refused. */
    static String token(int port, String name, String password) {
        var answer = login(port, name, password);
        return answer.status() == 200 ? json(answer.body()).at("/data/access_token").asString() : "";
    }

    static Exchange login(int port, String name, String password) {
        var form = "username=" + URLEncoder.encode(name, UTF_8) + "&password=" + URLEncoder.encode(password, UTF_8);
        return Exchange.of(port, new Exchange.Request("POST", "/api/auth/login", Map.of("Content-Type", "application/x-www-form-urlencoded"),
                form.getBytes(UTF_8)));
    }

    static String password(String name) {
        return "a word of " + name;
    }

    static JsonNode json(byte[] body) {
        return JSON.readTree(body);
    }
}
