package io.rehearsal.api.ports;

import java.util.Map;
import java.util.TreeMap;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.stereotype.Component;

/** Opens the ports of the other contracts beside the server's and tells which is which. Before what limits every port sees which there are. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ListeningPorts implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Map<String, Connector> connectors = new TreeMap<>();
    private volatile int server;

    ListeningPorts(ConfigurableEnvironment environment) {
        PortSettings.ofContracts(environment)
                .forEach(setting -> connectors.put(setting, connector(environment.getRequiredProperty(setting, Integer.class))));
    }

    private static Connector connector(int port) {
        var connector = new Connector(TimedHeaders.class.getName());
        connector.setPort(port);
        return connector;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addAdditionalConnectors(connectors.values().toArray(Connector[]::new));
    }

    @EventListener
    public void on(WebServerInitializedEvent event) {
        server = event.getWebServer().getPort();
    }

    /** The port of {@code server.port} as it was opened. */
    public int server() {
        return server;
    }

    /**
     * The port of a setting as it was opened; the server's where the setting names none.
     *
     * @param setting such as {@code rehearsal.ports.interview-gpt}
     */
    public int of(String setting) {
        var connector = connectors.get(setting);
        return connector == null ? server : connector.getLocalPort();
    }

    /** Whether a setting opens a port of its own. */
    public boolean isOpen(String setting) {
        return connectors.containsKey(setting);
    }

    /** The setting that a port was opened by; the server's for any other. */
    public String setting(int port) {
        return connectors.entrySet().stream()
                .filter(opened -> opened.getValue().getLocalPort() == port)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(PortSettings.SERVER);
    }
}
