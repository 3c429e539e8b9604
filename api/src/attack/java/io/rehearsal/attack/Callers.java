package io.rehearsal.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Every operation of the served OpenAPI documents of all five contracts, with the ids of one person's things, asked by everybody else: nobody, other people,
 * an administrator, and whoever brings a token that must not be believed. An answer must not hold the person's words, unless a documented role may see them;
 * a token that must not be believed gets nothing but what anybody gets; and the person's things must be as they were afterwards.
 */
final class Callers {

    private static final String OWNER = "owner";
    private static final String OTHER = "other";
    private static final String ERASED = "erased";
    /** Stands in all that the owner writes, and nowhere else. */
    private static final String MARK = "Zanzibarium";
    private static final String SECRET = "a secret of the attack that is long enough to sign with";
    /** Where administrators look at what is somebody's, see docs/contracts.md. */
    private static final List<String> FOR_ADMINISTRATORS = List.of("/api/resumes/", "/api/admin/", "/ops/");

    private final Path jar;
    private final long seed;
    private final List<String> findings = new ArrayList<>();

    Callers(Path jar, long seed) {
        this.jar = jar;
        this.seed = seed;
    }

    /** @param believed whether it is a good token of somebody */
    private record Caller(String name, Map<String, String> headers, boolean believed) {
    }

    /** @return who got what they must not, each with a command line that repeats it */
    List<String> run(Consumer<String> report) throws Exception {
        var data = Files.createTempDirectory("attack-callers");
        try (var victim = Victim.start(jar, data, Map.of("REHEARSAL_JWT_SECRET", SECRET))) {
            int port = victim.port();
            var token = registered(port, OWNER);
            var things = things(port, token);
            var before = seen(port, token, things);
            var operations = Operation.all(port);
            var callers = callers(port, token);
            var statuses = new TreeMap<Integer, Integer>();
            int asked = 0;
            for (var caller : callers) {
                for (var operation : operations) {
                    var request = operation.asked(things, new Random(seed), caller.headers);
                    var answer = Exchange.of(port, request);
                    statuses.merge(answer.status(), 1, Integer::sum);
                    asked++;
                    judge(port, caller, operation, request, answer);
                }
            }
            seen(port, token, things).forEach((path, now) -> {
                if (!now.equals(before.get(path))) {
                    findings.add("afterwards " + path + " is " + now + ", and was " + before.get(path));
                }
            });
            report.accept(Attack.text("%,d requests: %d operations of five contracts by %d kinds of caller on one person's things: %s; %d findings", asked,
                    operations.size(), callers.size(), statuses, findings.size()));
        }
        return findings;
    }

    private void judge(int port, Caller caller, Operation operation, Exchange.Request request, Exchange answer) {
        boolean administrator = caller.name.equals("an administrator") && FOR_ADMINISTRATORS.stream().anyMatch(request.target()::startsWith);
        if (new String(answer.body(), UTF_8).contains(MARK) && !administrator) {
            findings.add(caller.name + " is told what is another's by " + operation.name() + ": " + request.curl(port));
        }
        if (!caller.believed && operation.needsLogin() && answer.status() / 100 == 2) {
            findings.add(caller.name + " is let in by " + operation.name() + " (" + answer.status() + "): " + request.curl(port));
        }
        if (answer.status() == 0 || answer.status() >= 500 && answer.status() != 503) {
            findings.add(caller.name + " gets " + answer.status() + " from " + operation.name() + ": " + request.curl(port));
        }
    }

    private List<Caller> callers(int port, String ownersToken) {
        var callers = new ArrayList<Caller>();
        callers.add(new Caller("nobody", Map.of(), false));
        callers.add(new Caller("somebody with an empty token", bearer(""), false));
        BentTokens.of(ownersToken, SECRET).forEach((name, token) -> callers.add(new Caller("a token " + name, bearer(token), false)));
        callers.add(new Caller("a refresh token as access token", bearer(refreshToken(port)), false));
        callers.add(new Caller("a good token as basic authentication", Map.of("Authorization", "Basic " + ownersToken), false));
        callers.add(new Caller("a good token in a cookie", Map.of("Cookie", "access_token=" + ownersToken + "; token=" + ownersToken), false));
        callers.add(new Caller("a token of an erased account", bearer(erased(port)), false));
        callers.add(new Caller("a token of a login that ended", bearer(ended(port)), false));
        callers.add(new Caller("another person", bearer(registered(port, OTHER)), true));
        callers.add(new Caller("another person who says to be the owner", Map.of("Authorization", "Bearer " + People.token(port, OTHER, People.password(OTHER)),
                "X-User-Id", "1", "X-Forwarded-User", OWNER), true));
        callers.add(new Caller("an administrator", bearer(People.token(port, Victim.ADMIN, Victim.ADMIN_PASSWORD)), true));
        return callers;
    }

    private static String registered(int port, String name) {
        People.register(port, name);
        return People.token(port, name, People.password(name));
    }

    private static String refreshToken(int port) {
        return json(port, "POST", "/api/auth/login", "", "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(OWNER, People.password(OWNER)))
                .at("/data/refresh_token").asString("none");
    }

    private static String erased(int port) {
        var token = registered(port, ERASED);
        long id = json(port, "GET", "/api/auth/me", token, "").at("/data/id").asLong();
        json(port, "POST", "/ops/accounts/" + id + "/erase", People.token(port, Victim.ADMIN, Victim.ADMIN_PASSWORD), "");
        return token;
    }

    private static String ended(int port) {
        var token = People.token(port, OWNER, People.password(OWNER));
        json(port, "POST", "/api/auth/logout", token, "");
        return token;
    }

    /** What the owner has, by the names that paths have for it. */
    private static Map<String, String> things(int port, String token) throws InterruptedException {
        var things = new LinkedHashMap<String, String>();
        var resume = upload(port, token, "/api/resume/upload", "Ada " + MARK + "\nada@example.org\n\nExperience\n2019 - 2020 Acme Ltd, Engineer\n- built caches of "
                + MARK + "\n\nSkills\nJava, PostgreSQL\n");
        things.put("resume_id", resume);
        things.put("resumes", resume);
        things.put("resume", resume);
        things.put("doc_id", upload(port, token, "/api/knowledge/upload", "# Caches of " + MARK + "\n\nA cache holds answers of " + MARK + ".\n"));
        var interview = json(port, "POST", "/api/interview/create", token, "{\"resume_id\": " + resume + ", \"interview_type\": \"technical\"}")
                .at("/data/id").asString("1");
        things.put("interview_id", interview);
        things.put("interviews", interview);
        things.put("conversation_id", json(port, "POST", "/api/conversations", token, "{\"title\": \"" + MARK + "\", \"model_name\": \"m\"}").at("/data/id").asString("1"));
        things.put("message_id", json(port, "POST", "/api/conversations/" + things.get("conversation_id") + "/messages", token,
                "{\"content\": [{\"type\": \"text\", \"text\": \"" + MARK + "\"}]}").at("/data/id").asString("1"));
        things.put("case_id", json(port, "POST", "/api/knowledge/recall-test/cases", token, "{\"query\": \"" + MARK + "\", \"expected_chunk_ids\": []}")
                .at("/data/id").asString("1"));
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!isSettled(port, token, things) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return things;
    }

    /** The document is embedded, and the assistant has replied. */
    private static boolean isSettled(int port, String token, Map<String, String> things) {
        return json(port, "GET", "/api/conversations/" + things.get("conversation_id") + "/messages", token, "").at("/data/messages").size() > 1 && json(port, "GET", "/api/knowledge", token, "").at("/data/0/status").asString("").equals("completed");
    }

    private static String upload(int port, String token, String path, String text) {
        var answer = Exchange.of(port, HostileBodies.upload(path, bearer(token), "a.md", text.getBytes(UTF_8)));
        return People.json(answer.body()).at("/data/id").asString(People.json(answer.body()).at("/data/resume_id").asString("1"));
    }

    /** What the owner sees of each thing. */
    private static Map<String, String> seen(int port, String token, Map<String, String> things) {
        var seen = new LinkedHashMap<String, String>();
        for (var path : List.of("/api/resume/" + things.get("resume_id"), "/api/resume", "/api/knowledge", "/api/interview/" + things.get("interview_id"), "/api/interview",
                "/api/conversations/" + things.get("conversation_id"), "/api/conversations/" + things.get("conversation_id") + "/messages",
                "/api/knowledge/recall-test/cases")) {
            var answer = Exchange.of(port, new Exchange.Request("GET", path, bearer(token), new byte[0]));
            seen.put(path, answer.status() + " " + new String(answer.body(), UTF_8));
        }
        return seen;
    }

    private static JsonNode json(int port, String method, String path, String token, String body) {
        var headers = new LinkedHashMap<>(bearer(token));
        headers.put("Content-Type", "application/json");
        return People.json(Exchange.of(port, new Exchange.Request(method, path, headers, body.getBytes(UTF_8))).body());
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }
}
