package io.rehearsal.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** How long the same request took, asked over and over. */
final class Latencies {

    private static final double SHARE = 0.95;

    private final List<Long> nanos = new ArrayList<>();
    private int failed;

    /** Asks one time after the other for as long as something holds, and once at least; a pause of 20 ms between two. */
    static Latencies of(BooleanSupplier goesOn, java.util.function.Supplier<Exchange> request) throws InterruptedException {
        var latencies = new Latencies();
        do {
            long begun = System.nanoTime();
            var answer = request.get();
            latencies.nanos.add(System.nanoTime() - begun);
            latencies.failed += answer.status() == 200 ? 0 : 1;
            TimeUnit.MILLISECONDS.sleep(20);
        } while (goesOn.getAsBoolean());
        return latencies;
    }

    /** How many were not answered with 200. */
    int failed() {
        return failed;
    }

    /** In milliseconds. */
    long median() {
        return at(0.5);
    }

    /** In milliseconds. */
    long p95() {
        return at(SHARE);
    }

    private long at(double share) {
        var sorted = nanos.stream().sorted().toList();
        return TimeUnit.NANOSECONDS.toMillis(sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size()))));
    }

    @Override
    public String toString() {
        return Attack.text("%d / %d / %d ms of %d%s", median(), p95(), at(1), nanos.size(), failed == 0 ? "" : ", " + failed + " failed");
    }
}
