package io.rehearsal.query.projection;

import io.rehearsal.events.operations.queries.ProjectionStatus.Phase;
import io.rehearsal.events.operations.queries.ProjectionStatus.Rebuild;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * What all nodes know of a projection: which generation is read, and which is being built.
 *
 * @param revision  raised with every change; 0 before the first
 * @param live      what is read; null before the first build
 * @param candidate what is being built; null while nothing is
 * @param following whether the candidate is kept up to date as events are appended, and writes wait for it too
 * @param retired   generations that are no longer read and not dropped yet
 * @param last      the greatest generation number given out
 * @param cancelled whether the build is to be given up
 * @param rebuild   the build that runs or ended last
 */
public record ProjectionState(
        @Id String name,
        long revision,
        @Nullable Built live,
        @Nullable Built candidate,
        boolean following,
        List<Integer> retired,
        int last,
        boolean cancelled,
        @Nullable Rebuild rebuild) {

    /** A generation and the version of the fold that makes it. */
    public record Built(int generation, int version) {
    }

    public static ProjectionState none(String name) {
        return new ProjectionState(name, 0, null, null, false, List.of(), 0, false, null);
    }

    public ProjectionState begin(int version, Instant now, long total) {
        var number = last + 1;
        return new ProjectionState(name, revision + 1, live, new Built(number, version), false, retired, number, false,
                new Rebuild(number, Phase.READING, 0, total, 0, null, now, null, null));
    }

    public ProjectionState progress(Rebuild progress) {
        return new ProjectionState(name, revision + 1, live, candidate, following, retired, last, cancelled, progress);
    }

    public ProjectionState follow() {
        return new ProjectionState(name, revision + 1, live, candidate, true, retired, last, cancelled, rebuild);
    }

    public ProjectionState cancel() {
        return new ProjectionState(name, revision + 1, live, candidate, following, retired, last, true, rebuild);
    }

    /** Readers go over to the candidate; what they read until now is retired. */
    public ProjectionState switched(Rebuild end) {
        var old = new ArrayList<>(retired);
        if (live != null) {
            old.add(live.generation());
        }
        return new ProjectionState(name, revision + 1, candidate, null, false, List.copyOf(old), last, false, end);
    }

    /** The candidate is given up. */
    public ProjectionState abandoned(@Nullable Rebuild end) {
        return new ProjectionState(name, revision + 1, live, null, false, retired, last, false, end);
    }

    /** With a generation that is not read and could not be dropped. */
    public ProjectionState left(int generation) {
        var old = new ArrayList<>(retired);
        old.add(generation);
        return new ProjectionState(name, revision + 1, live, candidate, following, List.copyOf(old), last, cancelled, rebuild);
    }

    /** Without retired generations that were dropped. */
    public ProjectionState without(List<Integer> dropped) {
        var left = retired.stream().filter(generation -> !dropped.contains(generation)).toList();
        return new ProjectionState(name, revision + 1, live, candidate, following, left, last, cancelled, rebuild);
    }
}
