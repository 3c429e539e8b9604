package io.rehearsal.query.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;

/** What is measured of the folding of one projection on this node. */
final class ProjectionMeters {

    private final Timer folds;
    private final Counter events;
    private final DistributionSummary batches;
    private final Counter failures;

    /** @param projection its name */
    ProjectionMeters(String projection) {
        this.folds = Timer.builder("rehearsal.projection.folds").description("Folding what was just appended into one document, with the write")
                .tag("projection", projection).register(Metrics.globalRegistry);
        this.events = Counter.builder("rehearsal.projection.events").description("Events folded by the node that appended them")
                .tag("projection", projection).register(Metrics.globalRegistry);
        this.batches = DistributionSummary.builder("rehearsal.projection.batch").description("Events that the follower looked at, at once")
                .baseUnit("events").tag("projection", projection).register(Metrics.globalRegistry);
        this.failures = Counter.builder("rehearsal.projection.failures").description("Writes of a projection that failed")
                .tag("projection", projection).register(Metrics.globalRegistry);
    }

    void folded(int count, Runnable fold) {
        folds.record(fold);
        events.increment(count);
    }

    void lookedAt(int count) {
        batches.record(count);
    }

    void failed() {
        failures.increment();
    }
}
