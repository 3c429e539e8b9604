package io.rehearsal.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rehearsal.api.RehearsalApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Two nodes on the same stores, one of which is killed with -9 in the middle of writes. What it acknowledged must be read on the other within two seconds,
 * again and again. The stores are those of an application in this process, which the nodes take for external ones.
 */
final class Nodes {

    private static final int ROUNDS = 5;
    private static final int WRITERS = 4;
    private static final long WRITING_MILLIS = 1_500;
    private static final long MOST_MILLIS = 2_000;
    private static final String PERSON = "nomad";

    private final Path jar;
    private final List<String> findings = new ArrayList<>();

    Nodes(Path jar) {
        this.jar = jar;
    }

    /** @return what was not read in time */
    List<String> run(Consumer<String> report) throws Exception {
        var stores = RehearsalApplication.start("--rehearsal.data-dir=" + Files.createTempDirectory("attack-stores"), "--server.port=0",
                "--rehearsal.ports.interview-gpt=0", "--rehearsal.ports.bailian-gateway=0");
        try (stores; var stays = Victim.start(jar, Files.createTempDirectory("attack-node"), settings(stores.getEnvironment()))) {
            People.register(stays.port(), PERSON);
            var token = People.token(stays.port(), PERSON, People.password(PERSON));
            long slowest = 0;
            int acknowledged = 0;
            for (int round = 0; round < ROUNDS; round++) {
                var killed = Victim.start(jar, Files.createTempDirectory("attack-node"), settings(stores.getEnvironment()));
                var written = written(killed, token);
                acknowledged += written.size();
                long begun = System.nanoTime();
                written.forEach(id -> awaitRead(stays.port(), token, id, begun));
                slowest = Math.max(slowest, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
            }
            report.accept(Attack.text("%d nodes of two killed in the middle of writes: %,d writes acknowledged, all read on the other after %d ms at most; %d findings",
                    ROUNDS, acknowledged, slowest, findings.size()));
        }
        return findings;
    }

    /** What a node acknowledged until it was killed. */
    private static Queue<Long> written(Victim node, String token) throws InterruptedException {
        var acknowledged = new ConcurrentLinkedQueue<Long>();
        var going = new AtomicBoolean(true);
        var writers = new ArrayList<Thread>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(Thread.startVirtualThread(() -> {
                while (going.get()) {
                    var answer = Exchange.of(node.port(), new Exchange.Request("POST", "/api/conversations", headers(token),
                            "{\"title\": \"t\", \"model_name\": \"m\"}".getBytes(UTF_8)));
                    if (answer.status() / 100 == 2) {
                        acknowledged.add(People.json(answer.body()).at("/data/id").asLong());
                    }
                }
            }));
        }
        TimeUnit.MILLISECONDS.sleep(WRITING_MILLIS);
        node.killJvm();
        going.set(false);
        for (var writer : writers) {
            writer.join();
        }
        return acknowledged;
    }

    private void awaitRead(int port, String token, long id, long begun) {
        var request = new Exchange.Request("GET", "/api/conversations/" + id, headers(token), new byte[0]);
        while (Exchange.of(port, request).status() != 200) {
            if (System.nanoTime() - begun > TimeUnit.MILLISECONDS.toNanos(MOST_MILLIS)) {
                findings.add("conversation " + id + " is not read on the other node within two seconds");
                return;
            }
        }
    }

    private static Map<String, String> settings(org.springframework.core.env.Environment stores) {
        var settings = new HashMap<String, String>();
        Map.of("REHEARSAL_POSTGRES_URL", "spring.datasource.url", "REHEARSAL_POSTGRES_USERNAME", "spring.datasource.username",
                "REHEARSAL_POSTGRES_PASSWORD", "spring.datasource.password", "REHEARSAL_MONGODB_URI", "rehearsal.mongodb.uri",
                "REHEARSAL_OPENSEARCH_URIS", "rehearsal.opensearch.uris", "REHEARSAL_MASTER_KEY", "rehearsal.master-key",
                "REHEARSAL_JWT_SECRET", "rehearsal.jwt.secret", "REHEARSAL_OPERATOR_TOKEN", "rehearsal.operator.token")
                .forEach((variable, property) -> settings.put(variable, stores.getRequiredProperty(property)));
        return settings;
    }

    private static Map<String, String> headers(String token) {
        return Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json");
    }
}
