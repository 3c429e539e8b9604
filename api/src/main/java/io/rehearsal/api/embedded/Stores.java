package io.rehearsal.api.embedded;

import io.rehearsal.api.startup.CannotStart;
import io.rehearsal.api.embedded.mongodb.MongoWireServer;
import io.rehearsal.api.embedded.opensearch.SearchServer;
import io.rehearsal.api.embedded.postgres.PostgresServer;
import io.rehearsal.api.secrets.SecretFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/** The stores of one run, embedded or given, and the properties by which everything else finds them. */
final class Stores implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Stores.class);

    private final Environment environment;
    private final Path directory;
    private final Map<String, Object> properties = new ConcurrentHashMap<>();
    private final List<AutoCloseable> running = new CopyOnWriteArrayList<>();
    private @Nullable SearchServer search;

    private Stores(Environment environment, Path directory) {
        this.environment = environment;
        this.directory = directory;
    }

    /**
     * Starts what is not given, at the same time. Search takes longest and is needed last: it goes on starting.
     *
     * @throws CannotStart where PostgreSQL or MongoDB does not start; the others are stopped again
     */
    static Stores start(Environment environment, Path directory, SecretFiles secrets) {
        var stores = new Stores(environment, directory);
        try (var background = Executors.newVirtualThreadPerTaskExecutor()) {
            var postgres = background.submit(stores.postgres(secrets));
            var mongo = background.submit(stores.mongo());
            stores.beginSearch();
            await(postgres);
            await(mongo);
            return stores;
        } catch (IOException e) {
            stores.close();
            throw new CannotStart("OpenSearch does not start: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            stores.close();
            throw e;
        }
    }

    private static void await(Future<?> start) {
        try {
            start.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CannotStart known ? known : new CannotStart("A store does not start: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while the stores were starting.", e);
        }
    }

    private Callable<Void> postgres(SecretFiles secrets) {
        return () -> {
            String given = given("rehearsal.postgres.url");
            if (given != null) {
                var external = new ExternalPostgres(given, environment.getProperty("rehearsal.postgres.username", ""),
                        environment.getProperty("rehearsal.postgres.password", ""));
                external.check();
                properties.put("spring.datasource.url", external.url());
                properties.put("spring.datasource.username", external.username());
                properties.put("spring.datasource.password", external.password());
                return null;
            }
            String password = secrets.getOrCreate("postgres.password");
            var server = PostgresServer.start(directory, password);
            running.add(server);
            server.watch();
            properties.put("spring.datasource.url", server.url());
            properties.put("spring.datasource.username", server.username());
            properties.put("spring.datasource.password", password);
            return null;
        };
    }

    private Callable<Void> mongo() {
        return () -> {
            if (given("rehearsal.mongodb.uri") == null) {
                var server = MongoWireServer.start(directory);
                running.add(server);
                properties.put("rehearsal.mongodb.uri", server.uri());
            }
            return null;
        };
    }

    private void beginSearch() throws IOException {
        if (given("rehearsal.opensearch.uris") == null) {
            search = SearchServer.begin(directory);
            running.add(search);
            properties.put("rehearsal.opensearch.uris", search.uri());
        }
    }

    /** The value of a property; null where it is absent or empty. */
    private @Nullable String given(String property) {
        String value = environment.getProperty(property);
        return value == null || value.isBlank() ? null : value;
    }

    Map<String, Object> properties() {
        return properties;
    }

    /** The embedded OpenSearch, which may still be starting; empty where another is given. */
    Optional<SearchServer> search() {
        return Optional.ofNullable(search);
    }

    /** Stops what was started; a second call does nothing. */
    @Override
    public void close() {
        for (AutoCloseable store : running) {
            if (running.remove(store)) {
                try {
                    store.close();
                } catch (Exception e) {
                    LOG.warn("A store was not closed properly", e);
                }
            }
        }
    }
}
