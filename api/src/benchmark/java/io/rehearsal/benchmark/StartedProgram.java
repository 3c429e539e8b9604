package io.rehearsal.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The application as a user starts it, in a process of its own.
 *
 * @param seconds from the start of the process to the line that says it is ready
 */
record StartedProgram(Process process, double seconds) implements AutoCloseable {

    private static final int SECONDS_TO_STOP = 60;

    /** @param program the script that users call */
    static StartedProgram start(Path program, Path dataDirectory) throws IOException {
        var builder = new ProcessBuilder(program.toString(), "up").redirectErrorStream(true);
        builder.environment().put("REHEARSAL_DATA_DIR", dataDirectory.toString());
        builder.environment().put("SERVER_PORT", "0");
        builder.environment().put("REHEARSAL_PORTS_INTERVIEW_GPT", "0");
        builder.environment().put("REHEARSAL_PORTS_BAILIAN_GATEWAY", "0");
        long start = System.nanoTime();
        var process = builder.start();
        BufferedReader output = process.inputReader();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(" is ready ")) {
                return new StartedProgram(process, (System.nanoTime() - start) / 1e9);
            }
        }
        throw new IllegalStateException(program + " up ended before it was ready");
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the application does not stop");
        }
    }
}
