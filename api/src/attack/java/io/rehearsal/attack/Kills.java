package io.rehearsal.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * kill -9 in the middle of writes: of the JVM, of PostgreSQL, of both. Each write that was answered with 2xx stands in a ledger, and must be
 * there afterwards, read as its writer reads it.
 */
final class Kills {

    private static final int WRITERS = 4;
    private static final int SHORTEST_MILLIS = 300;
    private static final int SPREAD_MILLIS = 1_500;
    private static final long BACK_SECONDS = 60;
    private static final String PERSON = "victim";

    private final Path jar;
    private final Random random;
    private final int count;
    private final AtomicInteger number = new AtomicInteger();
    private final Queue<Long> acknowledged = new ConcurrentLinkedQueue<>();

    /** @param count of kills */
    Kills(Path jar, long seed, int count) {
        this.jar = jar;
        this.random = new Random(seed);
        this.count = count;
    }

    /** @return what was lost, or did not come back */
    List<String> run(Consumer<String> report) throws Exception {
        var data = Files.createTempDirectory("attack-kills").toRealPath();
        var findings = new ArrayList<String>();
        var killed = new int[3];
        var victim = Victim.start(jar, data);
        try {
            People.register(victim.port(), PERSON);
            for (int i = 0; i < count; i++) {
                int kind = random.nextInt(3);
                killed[kind]++;
                writeWhile(victim, kind);
                if (kind > 0) {
                    victim = Victim.start(jar, data);
                }
                findings.addAll(missing(victim, i));
            }
        } finally {
            victim.close();
        }
        report.accept(Attack.text("%d kills in the middle of writes (%d of PostgreSQL, %d of the JVM, %d of both), %,d writes acknowledged, %d findings", count,
                killed[0], killed[1], killed[2], acknowledged.size(), findings.size()));
        return findings;
    }

    /** @param kind 0 kills PostgreSQL, 1 the JVM, 2 both */
    private void writeWhile(Victim victim, int kind) throws InterruptedException {
        var going = new AtomicBoolean(true);
        var token = loggedIn(victim.port());
        var writers = new ArrayList<Thread>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(Thread.startVirtualThread(() -> write(victim.port(), token, going)));
        }
        TimeUnit.MILLISECONDS.sleep(SHORTEST_MILLIS + random.nextInt(SPREAD_MILLIS));
        if (kind > 0) {
            victim.killJvm();
        }
        if (kind != 1) {
            victim.killPostgres();
        }
        going.set(false);
        for (var writer : writers) {
            writer.join();
        }
    }

    private void write(int port, String token, AtomicBoolean going) {
        while (going.get()) {
            var body = "{\"title\": \"%d\", \"model_name\": \"m\"}".formatted(number.incrementAndGet());
            var answer = Exchange.of(port, new Exchange.Request("POST", "/api/conversations", headers(token), body.getBytes(UTF_8)));
            if (answer.status() / 100 == 2) {
                acknowledged.add(People.json(answer.body()).at("/data/id").asLong());
            }
        }
    }

    /** By then PostgreSQL is back, or has been given up. */
    private static String loggedIn(int port) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(BACK_SECONDS);
        var token = People.token(port, PERSON, People.password(PERSON));
        while (token.isEmpty() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(200);
            token = People.token(port, PERSON, People.password(PERSON));
        }
        return token;
    }

    private List<String> missing(Victim victim, int kill) throws InterruptedException {
        var token = loggedIn(victim.port());
        if (token.isEmpty()) {
            return List.of("no login within a minute after kill " + kill);
        }
        return acknowledged.stream().filter(id -> !isThere(victim.port(), token, id)).map(id -> "conversation " + id + " is gone after kill " + kill).toList();
    }

    private static boolean isThere(int port, String token, long id) {
        return Exchange.of(port, new Exchange.Request("GET", "/api/conversations/" + id, headers(token), new byte[0])).status() == 200;
    }

    private static Map<String, String> headers(String token) {
        return Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json");
    }
}
