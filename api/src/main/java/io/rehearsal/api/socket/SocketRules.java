package io.rehearsal.api.socket;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.OriginHandshakeInterceptor;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/** Maps the dialects' sockets. What is no WebSocket handshake passes by, to the answer that unknown paths get. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SocketProperties.class)
class SocketRules {

    private static final int BEFORE_CONTROLLERS = -1;

    @Bean
    WebSocketHandlerMapping interviewSockets(
            List<SocketDialect> dialects,
            Sockets sockets,
            Handshake handshake,
            SocketProperties properties,
            @Value("${rehearsal.cors.allowed-origins}") List<String> origins) {
        var upgrade = new DefaultHandshakeHandler(new UncompressedUpgrade());
        var interceptors = List.of(new OriginHandshakeInterceptor(origins), handshake);
        var handlers = new LinkedHashMap<String, Object>();
        for (var dialect : dialects) {
            var handler = new WebSocketHttpRequestHandler(new SocketHandler(dialect, sockets, properties.sendTimeout()), upgrade);
            handler.setHandshakeInterceptors(interceptors);
            handlers.put(dialect.path(), handler);
        }
        var mapping = new WebSocketHandlerMapping();
        mapping.setWebSocketUpgradeMatch(true);
        mapping.setOrder(BEFORE_CONTROLLERS);
        mapping.setUrlMap(handlers);
        return mapping;
    }
}
