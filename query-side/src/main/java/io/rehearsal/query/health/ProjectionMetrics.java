package io.rehearsal.query.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.rehearsal.query.projection.ProjectionRuntime;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.rebuild.StatusQueries;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** Gauges for each projection: events behind the head, and documents parked. Asked only when they are scraped. */
@Component
class ProjectionMetrics implements MeterBinder {

    private final Projections projections;
    private final StatusQueries statuses;

    ProjectionMetrics(Projections projections, StatusQueries statuses) {
        this.projections = projections;
        this.statuses = statuses;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var runtime : projections.all()) {
            gauge(registry, "rehearsal.projection.lag", "Events appended and not yet applied", runtime, statuses::lagEvents);
            gauge(registry, "rehearsal.projection.dead.letters", "Documents parked", runtime, statuses::deadLetters);
        }
    }

    private static void gauge(
            MeterRegistry registry,
            String name,
            String description,
            ProjectionRuntime<?> runtime,
            ToDoubleFunction<ProjectionRuntime<?>> value) {
        Gauge.builder(name, runtime, value).description(description).tag("projection", runtime.name()).register(registry);
    }
}
