package io.rehearsal.api.http;

import io.rehearsal.api.RehearsalApplication;
import io.rehearsal.api.ports.ListeningPorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** One application with its real embedded stores, started at the first test that wants it and stopped with the tests. */
public final class Application {

    public static final String ADMIN = "root";
    public static final String ADMIN_PASSWORD = "a long admin password";
    public static final String OPERATOR_TOKEN = "the-operators-token-of-the-tests";
    public static final String JWT_SECRET = "a secret of the tests that is long enough to sign with";

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private static @Nullable Running running;

    private record Running(ConfigurableApplicationContext context, Path data) {
    }

    private Application() {
    }

    /** Whether it has been started and listens on a port. */
    static synchronized boolean isServing(int port) {
        return running != null && (port == ports().server() || ports().isOpen(ports().setting(port)));
    }

    /** A client that has no token. */
    public static Client client() {
        return new Client(ports().server(), null);
    }

    /** One that no limit of an address has counted yet. */
    public static Client strangerFromElsewhere() {
        int number = ADDRESSES.incrementAndGet();
        return client().header("X-Forwarded-For", "10.0.%d.%d".formatted(number / 250, number % 250 + 1));
    }

    public static ListeningPorts ports() {
        return bean(ListeningPorts.class);
    }

    public static <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    public static <T> Collection<T> beans(Class<T> type) {
        return context().getBeansOfType(type).values();
    }

    private static synchronized ConfigurableApplicationContext context() {
        if (running == null) {
            running = start();
        }
        return running.context;
    }

    private static Running start() {
        try {
            var data = Files.createTempDirectory("rehearsal-api-");
            var context = RehearsalApplication.start(
                    "--rehearsal.data-dir=" + data,
                    "--server.port=0",
                    "--rehearsal.ports.interview-gpt=0",
                    "--rehearsal.ports.bailian-gateway=0",
                    "--rehearsal.trusted-proxies=127.0.0.1,0:0:0:0:0:0:0:1",
                    "--rehearsal.requests.header-limit=5s",
                    "--rehearsal.requests.body-grace=5s",
                    "--rehearsal.guests.writes-per-minute=2000",
                    "--rehearsal.socket.ping-interval=2s",
                    "--rehearsal.socket.send-timeout=2s",
                    "--rehearsal.admin.username=" + ADMIN,
                    "--rehearsal.admin.password=" + ADMIN_PASSWORD,
                    "--rehearsal.operator.token=" + OPERATOR_TOKEN,
                    "--rehearsal.jwt.secret=" + JWT_SECRET);
            return new Running(context, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before the JVM ends, for the native library that embeds texts does not survive the end in the middle of its work. */
    static synchronized void stop() {
        if (running == null) {
            return;
        }
        running.context.close();
        try {
            FileSystemUtils.deleteRecursively(running.data);
        } catch (IOException leftBehind) {
            throw new UncheckedIOException(leftBehind);
        }
        running = null;
    }
}
