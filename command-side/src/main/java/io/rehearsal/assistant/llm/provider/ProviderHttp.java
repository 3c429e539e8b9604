package io.rehearsal.assistant.llm.provider;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** The HTTP of one call. Streams are read on the calling thread. */
final class ProviderHttp implements HttpClient {

    private static final long MOST_BYTES = 4L * 1024 * 1024;
    private static final int SUCCESSES = 2;

    private final CloseableHttpClient http;
    private final Duration patience;

    /** @param patience how long the provider may be silent */
    ProviderHttp(CloseableHttpClient http, Duration patience) {
        this.http = http;
        this.patience = patience;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        try {
            return send(request, response -> head(response).body(body(response).readAllBytes()).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try {
            send(request, response -> {
                listener.onOpen(head(response).build());
                parser.parse(body(response), new OutspokenListener(listener));
                listener.onClose();
                return response;
            });
        } catch (IOException | RuntimeException e) {
            listener.onError(e);
        }
    }

    private <T> T send(HttpRequest request, HttpClientResponseHandler<T> reader) throws IOException {
        return http.execute(message(request), response -> {
            if (response.getCode() / 100 != SUCCESSES) {
                throw new ProviderError(response.getCode(), RetryAfter.of(header(response, HttpHeaders.RETRY_AFTER), Instant.now()));
            }
            return reader.handleResponse(response);
        });
    }

    private HttpUriRequestBase message(HttpRequest request) {
        var message = new HttpUriRequestBase(request.method().name(), URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(value -> message.addHeader(name, value)));
        if (request.body() != null) {
            message.setEntity(new StringEntity(request.body(), StandardCharsets.UTF_8));
        }
        message.setConfig(RequestConfig.custom()
                .setResponseTimeout(Timeout.of(patience))
                .setConnectionRequestTimeout(Timeout.of(patience))
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build());
        return message;
    }

    private static SuccessfulHttpResponse.Builder head(ClassicHttpResponse response) {
        Map<String, List<String>> headers = Arrays.stream(response.getHeaders())
                .collect(Collectors.groupingBy(Header::getName, Collectors.mapping(Header::getValue, Collectors.toList())));
        return SuccessfulHttpResponse.builder().statusCode(response.getCode()).headers(headers);
    }

    private static InputStream body(ClassicHttpResponse response) throws IOException {
        return response.getEntity() == null
                ? InputStream.nullInputStream()
                : new LimitedStream(response.getEntity().getContent(), MOST_BYTES);
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        var header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    /** What the models want to build their client with; the limits are the call's own. */
    record Builder(HttpClient client) implements HttpClientBuilder {

        @Override
        public @Nullable Duration connectTimeout() {
            return null;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            return this;
        }

        @Override
        public @Nullable Duration readTimeout() {
            return null;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            return this;
        }

        @Override
        public HttpClient build() {
            return client;
        }
    }
}
