package io.rehearsal.benchmark;

import io.rehearsal.events.operations.commands.DropRetired;
import io.rehearsal.events.operations.commands.RebuildProjections;
import io.rehearsal.events.operations.queries.ListProjections;
import io.rehearsal.events.operations.queries.ProjectionStatus.Phase;
import io.rehearsal.events.operations.queries.ProjectionStatus.Rebuild;
import io.rehearsal.events.operations.queries.ProjectionStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.responsetypes.ResponseTypes;

/**
 * Builds the resume projection anew from many events while it is read. The floor reads all the events from the event store
 * and decodes each, one after the other, and does nothing with them.
 */
final class RebuildBenchmark implements Benchmark {

    private static final String PROJECTION = "resume";
    private static final int EVENTS_EACH = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        try (var system = RunningSystem.start()) {
            Population.settle(system, settings.events() / EVENTS_EACH, SampleEvents::week);
            var settled = await(system, projection -> projection.lagEvents() == 0);
            long events = decodeAll(system);
            var builds = new ArrayList<Double>();
            var folds = new ArrayList<Double>();
            var floors = new ArrayList<Double>();
            for (int round = 0; round <= settings.rounds() / 2; round++) {
                long start = System.nanoTime();
                decodeAll(system);
                floors.add(events * 1e9 / (System.nanoTime() - start));
                var rebuild = rebuild(system);
                folds.add(rebuild.rate());
                builds.add(events * 1e3 / Duration.between(rebuild.startedAt(), Objects.requireNonNull(rebuild.endedAt())).toMillis());
            }
            report.section("Rebuild of the resume projection",
                    "events", "documents", "MB stored", "reading and folding, events/s", "to the switch, events/s", "floor, events/s", "ratio of folding");
            double fold = Medians.of(folds);
            double floor = Medians.of(floors);
            report.row(events, settled.documents(), megabytes(system), fold, Medians.of(builds), floor, fold / floor);
        }
    }

    private static Rebuild rebuild(RunningSystem system) throws Exception {
        int before = status(system).orElseThrow().generation();
        system.commands().sendAndWait(new RebuildProjections(java.util.List.of(PROJECTION)));
        var status = await(system, projection -> projection.generation() > before || failed(projection.rebuild(), before));
        system.commands().sendAndWait(new DropRetired(PROJECTION));
        var rebuild = Objects.requireNonNull(status.rebuild());
        if (rebuild.phase() != Phase.SWITCHED) {
            throw new IllegalStateException("the rebuild ended " + rebuild.phase() + ": " + rebuild.message());
        }
        return rebuild;
    }

    private static boolean failed(Rebuild rebuild, int before) {
        return rebuild != null && rebuild.generation() > before && rebuild.phase() == Phase.FAILED;
    }

    private static ProjectionStatus await(RunningSystem system, Predicate<ProjectionStatus> condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var status = status(system).filter(condition);
            if (status.isPresent()) {
                return status.get();
            }
            Thread.sleep(50);
        }
        throw new TimeoutException("the projection did not get there in " + PATIENCE);
    }

    private static Optional<ProjectionStatus> status(RunningSystem system) {
        List<ProjectionStatus> all = system.queries()
                .query(new ListProjections(), ResponseTypes.multipleInstancesOf(ProjectionStatus.class)).join();
        return all.stream().filter(projection -> projection.name().equals(PROJECTION)).findFirst();
    }

    private static long decodeAll(RunningSystem system) {
        try (var events = system.bean(EventStorageEngine.class).readEvents(null, false)) {
            return events.map(event -> event.getPayload()).filter(Objects::nonNull).count();
        }
    }

    private static double megabytes(RunningSystem system) throws Exception {
        try (var connection = system.connect(); var statement = connection.createStatement();
                var row = statement.executeQuery("select sum(length(payload) + length(meta_data)) from domain_event")) {
            row.next();
            return row.getLong(1) / 1e6;
        }
    }
}
