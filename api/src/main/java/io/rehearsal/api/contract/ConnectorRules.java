package io.rehearsal.api.contract;

import io.rehearsal.api.ports.TimedHeaders;
import java.time.Duration;
import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The limits of every port alike, and the contracts' bodies for what the container refuses itself. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ConnectorRules implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** A job description may stand in the address: 14,000 Chinese characters of one fit. */
    private static final int MAX_HEADER_BYTES = 128 * 1024;
    private static final int MAX_FORM_BYTES = 2 * 1024 * 1024;
    /** What is read of a body that was refused, so that its sender sees the answer and not a broken connection. */
    private static final int MAX_SWALLOWED_BYTES = 64 * 1024 * 1024;
    /** A long file name in Chinese fits; the container's 512 bytes are too few. */
    private static final int MAX_PART_HEADER_BYTES = 8 * 1024;
    /** An open socket counts for as long as it lives, without a thread: thousands of them leave room for requests. */
    private static final int MAX_CONNECTIONS = 8_192;
    private static final int TIMEOUT_MILLIS = 20_000;

    private final FailureValve failures;
    private final SlowBodies slowBodies;
    private final Duration headerLimit;

    ConnectorRules(FailureValve failures, SlowBodies slowBodies, @Value("${rehearsal.requests.header-limit}") Duration headerLimit) {
        this.failures = failures;
        this.slowBodies = slowBodies;
        this.headerLimit = headerLimit;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(TimedHeaders.class.getName());
        factory.addConnectorCustomizers(this::limit);
        factory.getAdditionalConnectors().forEach(this::limit);
        factory.addContextCustomizers(context -> {
            context.getParent().getPipeline().addValve(failures);
            context.getParent().getPipeline().addValve(slowBodies);
        });
    }

    private void limit(Connector connector) {
        connector.setMaxPostSize(MAX_FORM_BYTES);
        connector.setMaxPartHeaderSize(MAX_PART_HEADER_BYTES);
        if (connector.getProtocolHandler() instanceof TimedHeaders http) {
            http.limit(headerLimit);
            http.setMaxHttpRequestHeaderSize(MAX_HEADER_BYTES);
            http.setMaxSwallowSize(MAX_SWALLOWED_BYTES);
            http.setMaxConnections(MAX_CONNECTIONS);
            http.setConnectionTimeout(TIMEOUT_MILLIS);
            http.setExecutor(new VirtualThreadExecutor("http-" + connector.getPort() + "-"));
        }
    }
}
