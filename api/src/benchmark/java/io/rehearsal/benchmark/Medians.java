package io.rehearsal.benchmark;

import java.util.Arrays;
import java.util.List;

/** The middle value, which one disturbed round does not move. */
final class Medians {

    private Medians() {
    }

    static double of(List<Double> values) {
        return of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    static double of(double... values) {
        var sorted = Arrays.stream(values).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
