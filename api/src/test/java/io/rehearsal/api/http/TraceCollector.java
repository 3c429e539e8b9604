package io.rehearsal.api.http;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** A collector of traces on this machine, that speaks OTLP over HTTP. */
public final class TraceCollector implements AutoCloseable {

    private final HttpServer server;
    private final List<Span> spans = new CopyOnWriteArrayList<>();

    /**
     * What was told of a piece of work.
     *
     * @param parent empty for the first of a trace
     */
    public record Span(String trace, String id, String parent, String name, String kind, boolean failed, Map<String, String> attributes) {
    }

    public TraceCollector() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/traces", exchange -> {
            try (exchange) {
                var zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
                var body = zipped ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody();
                add(ExportTraceServiceRequest.parseFrom(body));
                var answer = ExportTraceServiceResponse.getDefaultInstance().toByteArray();
                exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
                exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
            }
        });
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public List<Span> spans() {
        return List.copyOf(spans);
    }

    /** Those of the trace that a request began. */
    public List<Span> ofRequest(String requestId) {
        return trace(requestId).map(trace -> spans.stream().filter(span -> span.trace().equals(trace)).toList()).orElse(List.of());
    }

    /** From a span up to the first of its trace, by their names. */
    public List<String> path(Span span) {
        var parent = spans.stream().filter(other -> other.id().equals(span.parent())).findFirst();
        var path = new ArrayList<String>();
        path.add(span.name());
        parent.ifPresent(found -> path.addAll(path(found)));
        return path;
    }

    private Optional<String> trace(String requestId) {
        return spans.stream()
                .filter(span -> span.kind().equals("SERVER") && requestId.equals(span.attributes().get("rehearsal.correlation_id")))
                .map(Span::trace).findFirst();
    }

    private void add(ExportTraceServiceRequest request) {
        request.getResourceSpansList().stream().flatMap(resource -> resource.getScopeSpansList().stream())
                .flatMap(scope -> scope.getSpansList().stream())
                .map(span -> new Span(hex(span.getTraceId()), hex(span.getSpanId()), hex(span.getParentSpanId()), span.getName(),
                        span.getKind().name().replace("SPAN_KIND_", ""), span.getStatus().getCodeValue() == 2,
                        span.getAttributesList().stream().collect(Collectors.toMap(pair -> pair.getKey(),
                                pair -> pair.getValue().hasStringValue() ? pair.getValue().getStringValue() : String.valueOf(pair.getValue().getIntValue())))))
                .forEach(spans::add);
    }

    private static String hex(ByteString bytes) {
        return HexFormat.of().formatHex(bytes.toByteArray());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
