package io.rehearsal.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A data directory on a file system in memory that is filled up: writes must be refused before they fail, reads and logins go on, {@code /health} say so, and
 * all go on by itself when there is room again. Where nothing can be mounted it is skipped, and says so.
 */
final class FullDisk {

    private static final long MEBI = 1L << 20;
    private static final int SIZE_MEBI = 3_000;
    /** Less than the application wants, more than it keeps for logins. */
    private static final long LITTLE = 200 * MEBI;
    private static final long NEXT_TO_NOTHING = 60 * MEBI;
    private static final long BACK_SECONDS = 30;
    private static final String PERSON = "keeper";

    private final Path jar;
    private final List<String> findings = new ArrayList<>();

    FullDisk(Path jar) {
        this.jar = jar;
    }

    /** @return what was not held */
    List<String> run(Consumer<String> report) throws Exception {
        var disk = Files.createTempDirectory("attack-disk").toRealPath();
        if (!succeeds("mount", "-t", "tmpfs", "-o", "size=" + SIZE_MEBI + "m", "attack", disk.toString())) {
            report.accept("A full disk: skipped, no file system can be mounted here");
            return findings;
        }
        try (var victim = Victim.start(jar, Files.createDirectory(disk.resolve("data")))) {
            int port = victim.port();
            People.register(port, PERSON);
            var token = People.token(port, PERSON, People.password(PERSON));
            expect("a conversation while there is room", written(port, token), 201, 200);
            fill(disk, LITTLE);
            expect("a conversation with 200 MB left", written(port, token), 503);
            expect("a list with 200 MB left", read(port, token), 200);
            expect("a login with 200 MB left", People.login(port, PERSON, People.password(PERSON)), 200);
            expect("/health with 200 MB left", Exchange.of(port, get("/health", Map.of())), 503);
            fill(disk, NEXT_TO_NOTHING);
            expect("a list with 60 MB left", read(port, token), 200);
            expect("a login with 60 MB left", People.login(port, PERSON, People.password(PERSON)), 503);
            Files.delete(disk.resolve("filler"));
            long begun = System.nanoTime();
            await(() -> written(port, token).status() / 100 == 2);
            expect("/health with room again", Exchange.of(port, get("/health", Map.of())), 200);
            report.accept(Attack.text("A full disk: writes 503, reads 200, logins 200 with 200 MB left and 503 with 60; with room again written after %d ms; %d findings",
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun), findings.size()));
        } finally {
            succeeds("umount", "-l", disk.toString());
        }
        return findings;
    }

    private void expect(String what, Exchange answer, Integer... statuses) {
        if (!List.of(statuses).contains(answer.status())) {
            findings.add(what + " is answered with " + answer.status() + ": " + new String(answer.body(), UTF_8));
        } else if (answer.status() == 503 && !answer.headers().containsKey("retry-after")) {
            findings.add(what + " is answered without Retry-After");
        }
    }

    /** Leaves so many bytes. */
    private static void fill(Path disk, long left) throws IOException {
        var block = new byte[(int) MEBI];
        try (var filler = Files.newOutputStream(disk.resolve("filler"), java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND)) {
            while (Files.getFileStore(disk).getUsableSpace() > left) {
                filler.write(block);
            }
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(BACK_SECONDS);
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static Exchange written(int port, String token) {
        return Exchange.of(port, new Exchange.Request("POST", "/api/conversations", Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json"),
                "{\"title\": \"t\", \"model_name\": \"m\"}".getBytes(UTF_8)));
    }

    private static Exchange read(int port, String token) {
        return Exchange.of(port, get("/api/conversations", Map.of("Authorization", "Bearer " + token)));
    }

    private static Exchange.Request get(String path, Map<String, String> headers) {
        return new Exchange.Request("GET", path, headers, new byte[0]);
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
