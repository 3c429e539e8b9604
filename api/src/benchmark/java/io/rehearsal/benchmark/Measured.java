package io.rehearsal.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a load has reached.
 *
 * @param operations how many there were
 * @param perSecond operations a second
 * @param p50       median latency in milliseconds
 * @param p99       99th percentile of the latency in milliseconds
 */
record Measured(int clients, int operations, double perSecond, double p50, double p99) {

    /** The median of each figure by itself; operations are added. */
    static Measured median(List<Measured> rounds) {
        return new Measured(rounds.getFirst().clients, rounds.stream().mapToInt(Measured::operations).sum(),
                median(rounds, Measured::perSecond), median(rounds, Measured::p50), median(rounds, Measured::p99));
    }

    private static double median(List<Measured> rounds, ToDoubleFunction<Measured> figure) {
        return Medians.of(rounds.stream().mapToDouble(figure).toArray());
    }
}
