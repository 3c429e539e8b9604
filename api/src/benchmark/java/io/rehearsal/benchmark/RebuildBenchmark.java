package io.rehearsal.benchmark;

import io.rehearsal.events.operations.commands.DropRetired;
import io.rehearsal.events.operations.commands.RebuildProjections;
import io.rehearsal.events.operations.queries.ListProjections;
import io.rehearsal.events.operations.queries.ProjectionStatus.Phase;
import io.rehearsal.events.operations.queries.ProjectionStatus.Rebuild;
import io.rehearsal.events.operations.queries.ProjectionStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.responsetypes.ResponseTypes;

/**
 * Builds the resume projection anew from many events, and then all projections together. The floor reads all the events from the event store
 * and decodes each, one after the other, and does nothing with them.
 */
final class RebuildBenchmark implements Benchmark {

    private static final String PROJECTION = "resume";
    private static final int EVENTS_EACH = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        try (var system = RunningSystem.start()) {
            Population.store(system, settings.events() / EVENTS_EACH, SampleEvents::week);
            var all = projections(system).stream().map(ProjectionStatus::name).toList();
            // Shows what was stored, and has the JVM compile.
            rebuild(system, all);
            long events = decodeAll(system);
            var folds = new ArrayList<Double>();
            var floors = new ArrayList<Double>();
            var alone = new ArrayList<Double>();
            var together = new ArrayList<Double>();
            for (int round = 0; round < settings.rounds(); round++) {
                long start = System.nanoTime();
                decodeAll(system);
                floors.add(events * 1e9 / (System.nanoTime() - start));
                var resumes = rebuild(system, List.of(PROJECTION));
                folds.add(resumes.getFirst().rate());
                alone.add(seconds(resumes));
                together.add(seconds(rebuild(system, all)));
            }
            report.section("Rebuild of the resume projection, and of all together",
                    "events", "documents", "MB stored", "reading and folding, events/s", "floor, events/s", "ratio of folding",
                    "to the switch, s", "all " + all.size() + " to the last switch, s", "all / alone");
            double fold = Medians.of(folds);
            double floor = Medians.of(floors);
            report.row(events, status(system, PROJECTION).documents(), megabytes(system), fold, floor, fold / floor,
                    Medians.of(alone), Medians.of(together), Medians.of(together) / Medians.of(alone));
        }
    }

    /** Until all of them are read. */
    static List<Rebuild> rebuild(RunningSystem system, List<String> names) throws Exception {
        var before = new HashMap<String, Integer>();
        projections(system).forEach(projection -> before.put(projection.name(), projection.generation()));
        system.commands().sendAndWait(new RebuildProjections(names));
        var rebuilds = new ArrayList<Rebuild>();
        for (var name : names) {
            int old = before.get(name);
            var status = await(system, name, projection -> projection.generation() > old && isSwitched(projection.rebuild()) || failed(projection.rebuild(), old));
            var rebuild = Objects.requireNonNull(status.rebuild());
            if (rebuild.phase() != Phase.SWITCHED) {
                throw new IllegalStateException("the rebuild of " + name + " ended " + rebuild.phase() + ": " + rebuild.message());
            }
            rebuilds.add(rebuild);
        }
        for (var name : names) {
            system.commands().sendAndWait(new DropRetired(name));
        }
        return rebuilds;
    }

    private static double seconds(List<Rebuild> rebuilds) {
        var begin = rebuilds.stream().map(Rebuild::startedAt).min(Comparator.naturalOrder()).orElseThrow();
        var end = rebuilds.stream().map(rebuild -> Objects.requireNonNull(rebuild.endedAt())).max(Comparator.naturalOrder()).orElseThrow();
        return Duration.between(begin, end).toMillis() / 1e3;
    }

    private static boolean isSwitched(Rebuild rebuild) {
        return rebuild != null && rebuild.phase() == Phase.SWITCHED;
    }

    private static boolean failed(Rebuild rebuild, int before) {
        return rebuild != null && rebuild.generation() > before && rebuild.phase() == Phase.FAILED;
    }

    private static ProjectionStatus await(RunningSystem system, String name, Predicate<ProjectionStatus> condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var status = status(system, name);
            if (condition.test(status)) {
                return status;
            }
            Thread.sleep(100);
        }
        throw new TimeoutException("the projection " + name + " did not get there in " + PATIENCE);
    }

    private static ProjectionStatus status(RunningSystem system, String name) {
        return projections(system).stream().filter(projection -> projection.name().equals(name)).findFirst().orElseThrow();
    }

    static List<ProjectionStatus> projections(RunningSystem system) {
        return system.queries().query(new ListProjections(), ResponseTypes.multipleInstancesOf(ProjectionStatus.class)).join();
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
