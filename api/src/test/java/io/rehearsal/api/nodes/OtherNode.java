package io.rehearsal.api.nodes;

import io.rehearsal.api.RehearsalApplication;
import io.rehearsal.api.embedded.StoresInitializer;
import io.rehearsal.api.http.Application;
import io.rehearsal.api.ports.ListeningPorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A second node on the stores of {@link Application}, whose clock goes another way. */
final class OtherNode implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private OtherNode(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param settings that differ from the first node's; an empty value is none */
    static OtherNode start(Duration ahead, Map<String, String> settings) {
        System.setProperty("disable-axoniq-console-message", "true");
        var application = new SpringApplication(RehearsalApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.addInitializers(new StoresInitializer());
        application.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(shifted(ahead)));
        return new OtherNode(application.run(arguments(settings)));
    }

    private static BeanPostProcessor shifted(Duration ahead) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Clock clock ? Clock.offset(clock, ahead) : bean;
            }
        };
    }

    private static String[] arguments(Map<String, String> settings) {
        var first = Application.bean(Environment.class);
        var arguments = new ArrayList<>(List.of("--server.port=0", "--rehearsal.ports.interview-gpt=0",
                "--rehearsal.ports.bailian-gateway=0",
                "--rehearsal.data-dir=" + directory()));
        Map.of("rehearsal.postgres.url", "spring.datasource.url",
                "rehearsal.postgres.username", "spring.datasource.username",
                "rehearsal.postgres.password", "spring.datasource.password",
                "rehearsal.mongodb.uri", "rehearsal.mongodb.uri",
                "rehearsal.opensearch.uris", "rehearsal.opensearch.uris",
                "rehearsal.master-key", "rehearsal.master-key",
                "rehearsal.jwt.secret", "rehearsal.jwt.secret",
                "rehearsal.operator.token", "rehearsal.operator.token").forEach((wanted, known) ->
                arguments.add("--%s=%s".formatted(wanted, settings.getOrDefault(wanted, first.getRequiredProperty(known)))));
        return arguments.toArray(String[]::new);
    }

    private static String directory() {
        try {
            return Files.createTempDirectory("rehearsal-other-").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return context.getBean(ListeningPorts.class).server();
    }

    @Override
    public void close() {
        context.close();
    }
}
