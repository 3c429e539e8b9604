package io.rehearsal.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** One person, one file or one address asks for very much, and {@code /health}, a login and a small document of somebody else are timed meanwhile. */
final class Floods {

    private static final int FILES = 20;
    private static final int TEN = 10;
    private static final int LOGINS = 100;
    private static final int DOCUMENTS = 36;
    private static final int CONNECTIONS = 400;
    private static final long IDLE_SECONDS = 15;
    private static final long DRIPPING_SECONDS = 60;
    /** In milliseconds: what the others must get. */
    private static final long MOST_OF_HEALTH = 200;
    private static final long MOST_OF_A_LOGIN = 200;
    private static final long MOST_OF_A_DOCUMENT = 5_000;
    private static final String BYSTANDER = "bystander";

    private final Path jar;
    private final List<String> findings = new ArrayList<>();
    private final Consumer<String> report;

    Floods(Path jar, Consumer<String> report) {
        this.jar = jar;
        this.report = report;
    }

    /** @return what was not held */
    List<String> run() throws Exception {
        var data = Files.createTempDirectory("attack-floods");
        try (var victim = Victim.start(jar, data); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            int port = victim.port();
            People.register(port, BYSTANDER);
            var tokens = IntStream.rangeClosed(0, TEN).mapToObj(i -> registered(port, "flooder" + i)).toList();
            var bystander = People.token(port, BYSTANDER, People.password(BYSTANDER));
            long begun = System.nanoTime();
            measured("nothing happens", port, bystander, threads, () -> System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(IDLE_SECONDS), false);
            files("20 hostile files of one person are read", port, bystander, threads, _ -> tokens.getFirst());
            files("20 hostile files of ten people are read", port, bystander, threads, i -> tokens.get(1 + i % TEN));
            loginsAtOnce(port, threads);
            documents(port, bystander, tokens.getFirst(), threads);
            for (var named : victim.ports().entrySet()) {
                drips(named.getKey(), named.getValue());
            }
        }
        return findings;
    }

    private static String registered(int port, String name) {
        People.register(port, name);
        return People.token(port, name, People.password(name));
    }

    private void files(String what, int port, String bystander, ExecutorService threads, java.util.function.IntFunction<String> token) throws Exception {
        var kinds = HostileBodies.files();
        var read = IntStream.range(0, FILES).mapToObj(i -> threads.submit(() -> Exchange.of(port,
                HostileBodies.upload("/api/resume/upload", bearer(token.apply(i)), "a.pdf", kinds.get(i % kinds.size()))).status())).toList();
        long begun = System.nanoTime();
        measured(what, port, bystander, threads, () -> read.stream().anyMatch(upload -> !upload.isDone()), true);
        var statuses = new TreeMap<Integer, Integer>();
        for (Future<Integer> upload : read) {
            statuses.merge(upload.get(), 1, Integer::sum);
        }
        report.accept(Attack.text("    answered %s in %.1f s", statuses, (System.nanoTime() - begun) / 1e9));
        statuses.keySet().stream().filter(status -> status == 0 || status >= 500 && status != 503).forEach(status -> findings.add(what + ": " + status));
    }

    private void measured(String what, int port, String bystander, ExecutorService threads, BooleanSupplier goesOn, boolean mustHold) throws Exception {
        var health = threads.submit(() -> Latencies.of(goesOn, () -> Exchange.of(port, get("/health", Map.of()))));
        var login = threads.submit(() -> Latencies.of(goesOn, () -> People.login(port, BYSTANDER, People.password(BYSTANDER))));
        long document = smallDocument(port, bystander);
        report.accept(Attack.text("While %s: /health median / p95 / max %s; a login %s; a small document %d ms", what, health.get(), login.get(), document));
        if (mustHold) {
            hold(what + ": /health p95", health.get().p95(), MOST_OF_HEALTH);
            hold(what + ": login median", login.get().median(), MOST_OF_A_LOGIN);
            hold(what + ": small document", document, MOST_OF_A_DOCUMENT);
        }
        hold(what + ": failed", health.get().failed() + login.get().failed(), 0);
    }

    private void hold(String what, long measured, long most) {
        if (measured > most) {
            findings.add(what + " is " + measured + ", more than " + most);
        }
    }

    /** Milliseconds from its upload until it is embedded. */
    private static long smallDocument(int port, String token) throws InterruptedException {
        long begun = System.nanoTime();
        var upload = Exchange.of(port, HostileBodies.upload("/api/knowledge/upload", bearer(token), "small.md",
                ("# Caches\n\nA cache holds answers, " + begun + ".").getBytes(UTF_8)));
        long id = People.json(upload.body()).at("/data/id").asLong(People.json(upload.body()).at("/data/document_id").asLong());
        long end = begun + TimeUnit.MINUTES.toNanos(5);
        while (!isDone(port, token, id) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private static boolean isDone(int port, String token, long id) {
        var rows = People.json(Exchange.of(port, get("/api/knowledge?page_size=100", bearer(token))).body()).path("data");
        for (var row : rows) {
            if (row.path("id").asLong() == id) {
                return row.path("status").asString("").equals("completed");
            }
        }
        return false;
    }

    private void loginsAtOnce(int port, ExecutorService threads) throws Exception {
        long begun = System.nanoTime();
        var logins = IntStream.range(0, LOGINS).mapToObj(i -> threads.submit(() -> {
            var name = "flooder" + i % (TEN + 1);
            return People.login(port, name, People.password(name)).status();
        })).toList();
        var statuses = new TreeMap<Integer, Integer>();
        for (var login : logins) {
            statuses.merge(login.get(), 1, Integer::sum);
        }
        report.accept(Attack.text("%d logins at once: %s, the last after %.1f s", LOGINS, statuses, (System.nanoTime() - begun) / 1e9));
        hold("logins at once that were refused", LOGINS - statuses.getOrDefault(200, 0), 0);
    }

    private void documents(int port, String bystander, String token, ExecutorService threads) throws Exception {
        var uploads = IntStream.range(0, DOCUMENTS).mapToObj(i -> threads.submit(() -> Exchange.of(port, HostileBodies.upload("/api/knowledge/upload",
                bearer(token), i + ".md", ("# Part " + i + "\n\n" + ("What a cache is for, and how long it may hold an answer of kind " + i + ".\n\n").repeat(220))
                        .getBytes(UTF_8))).status())).toList();
        for (var upload : uploads) {
            hold("documents of one person", upload.get() == 201 ? 0 : upload.get(), 0);
        }
        long took = smallDocument(port, bystander);
        report.accept(Attack.text("A small document while another person has %d waiting: %d ms", DOCUMENTS, took));
        hold("a small document beside " + DOCUMENTS, took, MOST_OF_A_DOCUMENT);
    }

    /** Half of them in the header, half in the body, a byte a second each until all have been ended. */
    private void drips(String name, int port) throws Exception {
        var open = new ArrayList<java.net.Socket>();
        for (int i = 0; i < CONNECTIONS; i++) {
            var socket = new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), port);
            socket.getOutputStream().write((i % 2 == 0 ? "POST /api/auth/register HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 100000\r\n\r\n{" : "POST /api/auth/register HTTP/1.1\r\nX-Slow: ").getBytes(UTF_8));
            open.add(socket);
        }
        long begun = System.nanoTime();
        BooleanSupplier goesOn = () -> !open.isEmpty() && System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(DRIPPING_SECONDS);
        var dripping = Thread.startVirtualThread(() -> drip(open, goesOn));
        var health = Latencies.of(() -> dripping.isAlive(), () -> Exchange.of(port, get("/health", Map.of())));
        report.accept(Attack.text("%d dripping connections on %s: /health %s; %d not ended after %.0f s", CONNECTIONS, name, health, open.size(),
                (System.nanoTime() - begun) / 1e9));
        hold("/health beside drips on " + name, health.p95(), MOST_OF_HEALTH);
        hold("drips on " + name + " that were not ended", open.size(), 0);
        for (var socket : open) {
            socket.close();
        }
    }

    private static void drip(List<java.net.Socket> open, BooleanSupplier goesOn) {
        while (goesOn.getAsBoolean()) {
            open.removeIf(Floods::isEnded);
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** By an answer, or without one. */
    private static boolean isEnded(java.net.Socket socket) {
        try {
            if (socket.getInputStream().available() > 0) {
                socket.close();
                return true;
            }
            socket.getOutputStream().write(' ');
            return false;
        } catch (IOException closed) {
            return true;
        }
    }

    private static Exchange.Request get(String path, Map<String, String> headers) {
        return new Exchange.Request("GET", path, headers, new byte[0]);
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }
}
