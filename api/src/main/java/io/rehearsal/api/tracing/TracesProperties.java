package io.rehearsal.api.tracing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where traces go. Whatever else OpenTelemetry knows is set by its own variables, such as {@code OTEL_EXPORTER_OTLP_HEADERS}.
 *
 * @param endpoint of a collector that speaks OTLP over HTTP, such as {@code http://localhost:4318}; none tells nobody
 * @param sampled  the share of the requests that are traced, 0 to 1, where who called has not decided it
 */
@ConfigurationProperties("rehearsal.traces")
record TracesProperties(@Nullable String endpoint, double sampled) {

    TracesProperties {
        if (endpoint != null && !endpoint.isBlank() && !endpoint.matches("https?://[^\\s/]+.*")) {
            throw new IllegalArgumentException("rehearsal.traces.endpoint is the address of a collector, such as http://localhost:4318");
        }
        if (sampled < 0 || sampled > 1) {
            throw new IllegalArgumentException("rehearsal.traces.sampled is a share, 0 to 1");
        }
    }
}
