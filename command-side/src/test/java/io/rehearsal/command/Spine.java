package io.rehearsal.command;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The whole command side on a PostgreSQL of its own, started once for all tests. */
public final class Spine {

    private static final String TEST_MASTER_KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static @Nullable EmbeddedPostgres postgres;
    private static @Nullable ConfigurableApplicationContext context;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan({"io.rehearsal.command", "io.rehearsal.assistant"})
    static class CommandSide {
    }

    private Spine() {
    }

    public static synchronized <T> T bean(Class<T> type) {
        if (context == null) {
            context = start();
        }
        return context.getBean(type);
    }

    /** Before the JVM ends, for the native library that embeds texts does not survive the end in the middle of its work. */
    static synchronized void stop() {
        if (context != null) {
            context.close();
            context = null;
        }
    }

    /** Another node on the same PostgreSQL; the caller closes it. */
    public static synchronized ConfigurableApplicationContext another(String... settings) {
        return start(settings);
    }

    private static ConfigurableApplicationContext start(String... settings) {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.start();
            }
            var application = new SpringApplication(CommandSide.class);
            return application.run(Stream.concat(Stream.of(settings), Stream.of(
                    "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                    "--rehearsal.master-key=" + TEST_MASTER_KEY,
                    "--spring.main.banner-mode=off",
                    "--spring.main.lazy-initialization=true",
                    "--axon.update-check.disabled=true",
                    "--axon.timeout.enabled=false")).toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
