package io.rehearsal.api.tracing;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.rehearsal.tracing.Traced;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Tells spans to a collector, where one is set; no address is contacted else. */
@Component
@EnableConfigurationProperties(TracesProperties.class)
class TraceExport {

    private final @Nullable OpenTelemetrySdk sdk;

    TraceExport(TracesProperties properties) {
        sdk = StringUtils.hasText(properties.endpoint()) ? sdk(properties.endpoint(), properties.sampled()) : null;
        if (sdk != null) {
            Traced.tellTo(sdk);
        }
    }

    /** The values given here are what holds where OpenTelemetry's own variables say nothing. */
    private static OpenTelemetrySdk sdk(String endpoint, double sampled) {
        return AutoConfiguredOpenTelemetrySdk.builder()
                .addPropertiesSupplier(() -> Map.of(
                        "otel.service.name", "rehearsal",
                        "otel.metrics.exporter", "none",
                        "otel.logs.exporter", "none",
                        "otel.exporter.otlp.protocol", "http/protobuf",
                        "otel.exporter.otlp.endpoint", endpoint,
                        "otel.traces.sampler", "parentbased_traceidratio",
                        "otel.traces.sampler.arg", String.valueOf(sampled)))
                .disableShutdownHook()
                .build()
                .getOpenTelemetrySdk();
    }

    /** What has not been told yet is told before the end, for some seconds at most. */
    @PreDestroy
    void stop() {
        if (sdk != null) {
            Traced.tellNobody();
            sdk.close();
        }
    }
}
