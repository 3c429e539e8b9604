package io.rehearsal.api.cli.recall;

import java.util.SplittableRandom;

/**
 * Whether one way of searching differs from another, by Fisher's paired, two-sided randomisation test: if it did not, each difference
 * could as well have had the other sign. All signs are tried where there are few differences, and {@value #FLIPS} random ones of a
 * fixed seed otherwise.
 */
final class RandomisationTest {

    private static final int FLIPS = 10_000;
    private static final long SEED = 2026L;
    /** The last power of two below the number of random flips is 2 to the 13th. */
    private static final int FEW = 13;
    /** Sums of the same numbers in another order differ by less. */
    private static final double ROUNDING = 1e-9;

    private RandomisationTest() {
    }

    /**
     * How likely the differences' sum would be as far from 0 if nothing but chance were at work, from above 0 to 1.
     *
     * @param differences one a case
     */
    static double p(double[] differences) {
        double observed = Math.abs(sum(differences, 0)) - ROUNDING;
        if (differences.length <= FEW) {
            int all = 1 << differences.length;
            int asFar = 0;
            for (int signs = 0; signs < all; signs++) {
                asFar += Math.abs(sum(differences, signs)) >= observed ? 1 : 0;
            }
            return (double) asFar / all;
        }
        var random = new SplittableRandom(SEED);
        int asFar = 0;
        for (int flip = 0; flip < FLIPS; flip++) {
            asFar += Math.abs(randomSum(differences, random)) >= observed ? 1 : 0;
        }
        // What was observed is one of the possible flips: p is never 0.
        return (asFar + 1.0) / (FLIPS + 1.0);
    }

    /** @param signs a bit a difference, set where its sign is turned */
    private static double sum(double[] differences, int signs) {
        double sum = 0;
        for (int i = 0; i < differences.length; i++) {
            sum += (signs >> i & 1) == 0 ? differences[i] : -differences[i];
        }
        return sum;
    }

    private static double randomSum(double[] differences, SplittableRandom random) {
        double sum = 0;
        for (double difference : differences) {
            sum += random.nextBoolean() ? difference : -difference;
        }
        return sum;
    }
}
