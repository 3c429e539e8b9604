package io.rehearsal.api.embedded.postgres;

import io.rehearsal.api.startup.CannotStart;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL's own programs.
 *
 * @param home the directory that holds {@code bin}
 */
record PostgresPrograms(Path home) {

    /** How a program ended and what it wrote. */
    record Outcome(int status, String output) {

        boolean succeeded() {
            return status == 0;
        }
    }

    /** Runs a program to its end. */
    Outcome run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, and still owns its files.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("rehearsal-postgres", ".out");
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
            int status = process.waitFor();
            return new Outcome(status, Files.readString(output, StandardCharsets.ISO_8859_1).strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while PostgreSQL's " + program + " was running.", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
