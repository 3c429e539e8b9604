package io.rehearsal.command.quality;

/** True positives, false positives and false negatives. */
final class Counts {

    private int hits;
    private int wrong;
    private int missed;

    void hit() {
        hits++;
    }

    void wrong() {
        wrong++;
    }

    void missed() {
        missed++;
    }

    void add(Counts other) {
        hits += other.hits;
        wrong += other.wrong;
        missed += other.missed;
    }

    boolean isEmpty() {
        return hits + wrong + missed == 0;
    }

    int hits() {
        return hits;
    }

    int falsePositives() {
        return wrong;
    }

    int falseNegatives() {
        return missed;
    }

    double precision() {
        return hits + wrong == 0 ? 0 : (double) hits / (hits + wrong);
    }

    double recall() {
        return hits + missed == 0 ? 0 : (double) hits / (hits + missed);
    }

    double f1() {
        return isEmpty() ? 1 : 2.0 * hits / (2.0 * hits + wrong + missed);
    }
}
