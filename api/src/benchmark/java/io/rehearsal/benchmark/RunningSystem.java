package io.rehearsal.benchmark;

import io.rehearsal.api.RehearsalApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The application in this process with its embedded stores in a directory of its own, which is deleted at the end. */
final class RunningSystem implements AutoCloseable {

    private final Path directory;
    private final ConfigurableApplicationContext context;

    private RunningSystem(Path directory, String... settings) {
        this.directory = directory;
        this.context = RehearsalApplication.start(Stream.concat(Stream.of(
                "--rehearsal.data-dir=" + directory, "--server.port=0",
                "--rehearsal.ports.interview-gpt=0", "--rehearsal.ports.bailian-gateway=0"), Stream.of(settings)).toArray(String[]::new));
    }

    /** @param settings beside those of every benchmark, as {@code --name=value} */
    static RunningSystem start(String... settings) throws IOException {
        return new RunningSystem(Files.createTempDirectory("rehearsal-benchmark"), settings);
    }

    CommandGateway commands() {
        return context.getBean(CommandGateway.class);
    }

    QueryGateway queries() {
        return context.getBean(QueryGateway.class);
    }

    EventStore events() {
        return context.getBean(EventStore.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    BeanFactory beans() {
        return context;
    }

    String property(String name) {
        return context.getEnvironment().getRequiredProperty(name);
    }

    /** A connection of its own to the application's PostgreSQL. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(property("spring.datasource.url"),
                property("spring.datasource.username"), property("spring.datasource.password"));
    }

    ProcessorTime processorTime() {
        return ProcessorTime.now(directory);
    }

    @Override
    public void close() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(directory);
    }
}
