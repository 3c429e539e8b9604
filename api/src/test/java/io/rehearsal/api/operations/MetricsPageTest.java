package io.rehearsal.api.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.prometheusmetrics.PrometheusNamingConvention;
import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Documents;
import io.rehearsal.api.http.Interviews;
import io.rehearsal.api.http.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page about metrics is made from what is measured, and is checked in. */
class MetricsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "metrics.md");
    private static final Path MADE = Path.of("target", "metrics.md");

    @Test
    void the_page_names_every_metric_of_the_application() throws IOException {
        var person = Person.registered();
        Documents.ready(person, "caching.md", Documents.CACHING);
        Documents.found(person, "缓存雪崩", 3);
        Interviews.ready(person);

        Files.writeString(MADE, page(), UTF_8);

        assertThat(PAGE).as("what the code makes is in api/target/metrics.md").hasSameTextualContentAs(MADE);
    }

    @Test
    void an_operator_scrapes_them_as_prometheus_does() {
        Person.registered();

        var scraped = Application.client().with(Application.OPERATOR_TOKEN).get("/ops/actuator/prometheus");

        assertThat(scraped.status()).isEqualTo(200);
        assertThat(scraped.text()).contains("rehearsal_commands_seconds_count{", "rehearsal_queries_seconds_count{", "rehearsal_events_appended_total",
                "rehearsal_projection_lag{", "rehearsal_sockets_open", "http_server_requests_seconds_count{", "hikaricp_connections_active{",
                "jvm_memory_used_bytes{");
    }

    private static String page() {
        var byName = new TreeMap<String, String>();
        var tags = new TreeMap<String, TreeSet<String>>();
        var registry = Application.bean(MeterRegistry.class);
        for (var meter : registry.getMeters()) {
            var id = meter.getId();
            if (id.getName().startsWith("rehearsal.")) {
                assertThat(id.getDescription()).as(id.getName()).isNotBlank();
                byName.put(id.getName(), id.getDescription());
                var keys = tags.computeIfAbsent(id.getName(), _ -> new TreeSet<>());
                id.getTags().stream().map(Tag::getKey).forEach(keys::add);
            }
        }
        var rows = byName.entrySet().stream()
                .map(row -> "| `%s` | `%s` | %s | %s |".formatted(row.getKey(), prometheus(registry, row.getKey()),
                        tags.get(row.getKey()).stream().map("`%s`"::formatted).collect(Collectors.joining(", ")), row.getValue()))
                .collect(Collectors.joining("\n"));
        return """
                # Metrics

                Made by the build; `MetricsPageTest` fails where it is not what the code measures.

                `/ops/actuator/prometheus` answers all of them to an operator or an administrator, in the text format of Prometheus;
                `/ops/actuator/metrics/<name>` answers one. A timer is three series, `_count`, `_sum` and `_max`, in seconds.

                | metric | in Prometheus | labels | what |
                | --- | --- | --- | --- |
                %s

                Beside these stand what the libraries measure: `http.server.requests` (requests by path, method and status), `hikaricp.*` (connections to
                PostgreSQL), `mongodb.driver.*` (commands and connections to MongoDB), `jvm.*`, `process.*`, `system.*`, `disk.*`, `tomcat.*`, `executor.*`,
                `log4j2.events`, and `application.*`. Their pages are those of [Spring Boot](https://docs.spring.io/spring-boot/reference/actuator/metrics.html).
                """.formatted(rows);
    }

    private static String prometheus(MeterRegistry registry, String name) {
        Meter meter = registry.get(name).meters().iterator().next();
        var plain = new PrometheusNamingConvention().name(name, meter.getId().getType(), meter.getId().getBaseUnit());
        return switch (meter.getId().getType()) {
            case TIMER, LONG_TASK_TIMER -> plain.endsWith("_seconds") ? plain : plain + "_seconds";
            case COUNTER -> plain.endsWith("_total") ? plain : plain + "_total";
            default -> plain;
        };
    }
}
