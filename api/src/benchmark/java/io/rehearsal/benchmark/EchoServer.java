package io.rehearsal.benchmark;

import java.io.IOException;
import java.net.URI;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** The floor under a conversation: a WebSocket on the same container in the same process that sends back what it gets. */
final class EchoServer implements AutoCloseable {

    // No stereotype: the application scans this package and must not find it.
    @EnableWebSocket
    @Import({TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class})
    static class Echo implements WebSocketConfigurer {

        @Override
        public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
            registry.addHandler(new TextWebSocketHandler() {
                @Override
                protected void handleTextMessage(WebSocketSession session, TextMessage message) throws IOException {
                    session.sendMessage(message);
                }
            }, "/echo");
        }
    }

    private final ConfigurableApplicationContext context = new SpringApplicationBuilder(Echo.class)
            .properties("server.port=0", "spring.main.banner-mode=off", "server.tomcat.max-connections=2000")
            .run();

    URI address() {
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("ws://localhost:" + port + "/echo");
    }

    @Override
    public void close() {
        context.close();
    }
}
