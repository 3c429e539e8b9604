package io.rehearsal.api.socket;

import io.rehearsal.api.messaging.RequestMetadata;
import io.rehearsal.api.security.Caller;
import io.rehearsal.api.security.Callers;
import io.rehearsal.events.MetadataKeys;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Finds out who comes. Browsers cannot set headers on a socket, so a token may stand in the address, here and nowhere else. */
@Component
class Handshake implements HandshakeInterceptor {

    private final Callers callers;

    Handshake(Callers callers) {
        this.callers = callers;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request, ServerHttpResponse response, WebSocketHandler handler, Map<String, Object> attributes) {
        var handshake = ((ServletServerHttpRequest) request).getServletRequest();
        attributes.put(Visitor.ATTRIBUTE, visitor(handshake));
        return true;
    }

    private Visitor visitor(HttpServletRequest handshake) {
        var token = Optional.ofNullable(handshake.getParameter("token"));
        var caller = callerByHeader().or(() -> token.flatMap(callers::of));
        caller.ifPresent(known -> RequestMetadata.put(handshake, MetadataKeys.ACTOR, known.getName()));
        var presented = token.isPresent() || handshake.getHeader(HttpHeaders.AUTHORIZATION) != null;
        return new Visitor(interviewId(handshake.getRequestURI()), caller.orElse(null), presented, RequestMetadata.kept(handshake));
    }

    private static Optional<Caller> callerByHeader() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Caller caller ? Optional.of(caller) : Optional.empty();
    }

    private static @Nullable Long interviewId(String path) {
        var end = path.endsWith("/") ? path.length() - 1 : path.length();
        try {
            return Long.valueOf(path.substring(path.lastIndexOf('/', end - 1) + 1, end));
        } catch (NumberFormatException notOne) {
            return null;
        }
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request, ServerHttpResponse response, WebSocketHandler handler, @Nullable Exception problem) {
    }
}
