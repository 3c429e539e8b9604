package io.rehearsal.api.tracing;

import io.rehearsal.api.contract.RequestOrder;
import io.rehearsal.api.messaging.RequestMetadata;
import io.rehearsal.events.MetadataKeys;
import io.rehearsal.tracing.Traced;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Tells each request as a span, after the
 * <a href="https://opentelemetry.io/docs/specs/semconv/http/http-spans/">semantic conventions of OpenTelemetry for HTTP</a>; part of the caller's trace
 * where it sends {@code traceparent}.
 */
@Component
@Order(RequestOrder.TRACE)
class RequestSpans extends OncePerRequestFilter {

    private static final String PARENT = MetadataKeys.TRACE_PARENT;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var parent = request.getHeader(PARENT);
        var span = Traced.answer(request.getMethod(), parent == null ? Map.of() : Map.of(PARENT, parent))
                .causedBy(RequestMetadata.kept(request))
                .with("http.request.method", request.getMethod())
                .with("url.scheme", request.getScheme())
                .with("server.port", request.getServerPort())
                .begin();
        try (var _ = span.open()) {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            span.failed(e.getClass().getName());
            throw e;
        } finally {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new AtTheEnd(() -> end(span, request, response)));
            } else {
                end(span, request, response);
            }
        }
    }

    private static void end(Traced.Begun span, HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String route) {
            span.named(request.getMethod() + " " + route);
            span.note("http.route", route);
        }
        var contract = RequestMetadata.kept(request).get(MetadataKeys.CONTRACT);
        if (contract != null) {
            span.note("rehearsal.contract", contract);
        }
        span.note("http.response.status_code", response.getStatus());
        if (HttpStatusCode.valueOf(response.getStatus()).is5xxServerError()) {
            span.failed(String.valueOf(response.getStatus()));
        }
        span.end();
    }

    /** Of an answer that goes on after its handler has returned. */
    private record AtTheEnd(Runnable end) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            end.run();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // Completed after this.
        }

        @Override
        public void onError(AsyncEvent event) {
            // Completed after this.
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
