package io.rehearsal.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Requests made from the OpenAPI documents that are served and then bent: other types, missing and additional fields, huge numbers and texts,
 * deep JSON, other content types, odd paths; as a stranger, a person, an administrator. None may be answered with 5xx but 503 with
 * {@code Retry-After}, with a body that is no contract's, or with what is inside.
 */
final class Mutations {

    private static final int AT_A_TIME = 6;
    private static final Pattern INSIDE = Pattern.compile("\\bat [a-z]+\\.[a-z]+\\.[\\w.$]+\\(|\\b\\w+Exception\\b|io\\.rehearsal\\.|org\\.springframework"
            + "|java\\.lang|org\\.axonframework|com\\.mongodb|jakarta\\.|/secrets/");

    private final Path jar;
    private final long seed;
    private final int count;

    /** @param count of requests */
    Mutations(Path jar, long seed, int count) {
        this.jar = jar;
        this.seed = seed;
        this.count = count;
    }

    private record Tried(String operation, Exchange.Request request, Exchange answer) {
    }

    /** @return what was found, each with a command line that repeats it */
    List<String> run(Consumer<String> report) throws Exception {
        var data = Files.createTempDirectory("attack-mutations");
        try (var victim = Victim.start(jar, data)) {
            int port = victim.port();
            var random = new Random(seed);
            People.register(port, "mutant");
            var tokens = new ArrayList<String>(List.of("", "nonsense", People.token(port, "mutant", People.password("mutant")),
                    People.token(port, Victim.ADMIN, Victim.ADMIN_PASSWORD)));
            tokens.add(tokens.get(2));
            tokens.add(tokens.get(2));
            var operations = Operation.all(port);
            var work = new ArrayList<Callable<Tried>>();
            for (int i = 0; i < count; i++) {
                var operation = operations.get(random.nextInt(operations.size()));
                var request = operation.bent(random, tokens.get(random.nextInt(tokens.size())));
                work.add(() -> new Tried(operation.name(), request, Exchange.of(port, request)));
            }
            long begun = System.nanoTime();
            var statuses = new TreeMap<Integer, Integer>();
            var findings = new ArrayList<String>();
            try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
                for (var done : threads.invokeAll(work)) {
                    var tried = done.get();
                    statuses.merge(tried.answer.status(), 1, Integer::sum);
                    var fault = fault(tried.answer);
                    if (fault != null) {
                        findings.add(fault + " from " + tried.operation + ": " + tried.request.curl(port));
                    }
                }
            }
            report.accept(Attack.text("%,d mutated requests to %d operations of five contracts in %d s: %s; %d findings", count, operations.size(),
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds(), statuses, findings.size()));
            return findings;
        }
    }

    private static @org.jspecify.annotations.Nullable String fault(Exchange answer) {
        if (answer.status() == 0) {
            return "no answer (" + new String(answer.body(), UTF_8) + ")";
        }
        if (answer.status() >= 500 && answer.status() != 503) {
            return Integer.toString(answer.status());
        }
        if ((answer.status() == 503 || answer.status() == 429) && !answer.headers().containsKey("retry-after")) {
            return answer.status() + " without Retry-After";
        }
        if (answer.status() < 400 || answer.body().length == 0) {
            return null;
        }
        if (INSIDE.matcher(new String(answer.body(), UTF_8)).find()) {
            return answer.status() + " tells what is inside";
        }
        return isBodyOfAContract(answer.body()) ? null : answer.status() + " with a body that is no contract's";
    }

    private static boolean isBodyOfAContract(byte[] body) {
        try {
            JsonNode json = People.json(body);
            return json.isObject() && (json.has("detail") || json.has("error") || json.has("code"));
        } catch (JacksonException e) {
            return false;
        }
    }

    /** Of the loopback address, as a proxy would name it: so that limits of an address do not hide what is behind them. */
    static Map<String, String> from(Random random) {
        return Map.of("X-Forwarded-For", "10.%d.%d.%d".formatted(random.nextInt(250), random.nextInt(250), 1 + random.nextInt(250)));
    }
}
