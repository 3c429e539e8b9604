package io.rehearsal.api.ports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** The settings that name ports: the server's, and one below {@code rehearsal.ports} for each contract that has a port of its own; 0 takes any free one. */
final class PortSettings {

    static final String SERVER = "server.port";

    private static final String CONTRACTS = "rehearsal.ports.";

    private PortSettings() {
    }

    /** The server's first, the others by name. */
    static List<String> of(ConfigurableEnvironment environment) {
        return Stream.concat(Stream.of(SERVER), ofContracts(environment).stream()).toList();
    }

    static List<String> ofContracts(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(name -> name.startsWith(CONTRACTS))
                .distinct()
                .sorted()
                .toList();
    }

    /** The environment variable of a setting. */
    static String variable(String setting) {
        return setting.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
