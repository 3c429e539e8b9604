package io.rehearsal.api.ports;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the ports of the other contracts beside the server's and tells which is which. */
@Component
@EnableConfigurationProperties(PortsProperties.class)
public class ListeningPorts implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Connector interviewGpt;
    private final Connector bailianGateway;
    private volatile int server;

    public ListeningPorts(PortsProperties ports) {
        interviewGpt = connector(ports.interviewGpt());
        bailianGateway = connector(ports.bailianGateway());
    }

    private static Connector connector(int port) {
        var connector = new Connector(TomcatServletWebServerFactory.DEFAULT_PROTOCOL);
        connector.setPort(port);
        return connector;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addAdditionalConnectors(interviewGpt, bailianGateway);
    }

    @EventListener
    public void on(WebServerInitializedEvent event) {
        server = event.getWebServer().getPort();
    }

    /** The port of {@code server.port} as it was opened. */
    public int server() {
        return server;
    }

    /** The port on which the interview-gpt contract wins collisions, as it was opened. */
    public int interviewGpt() {
        return interviewGpt.getLocalPort();
    }

    /** The port on which the bailian-gateway contract wins collisions, as it was opened. */
    public int bailianGateway() {
        return bailianGateway.getLocalPort();
    }
}
