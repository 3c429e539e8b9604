package io.rehearsal.command.quality;

import java.util.Arrays;
import java.util.Comparator;

/** Linear equations with as many unknowns. */
final class Equations {

    private Equations() {
    }

    /** By elimination with pivots. */
    static double[] solved(double[][] left, double[] right) {
        int count = right.length;
        var rows = new double[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = Arrays.copyOf(left[i], count + 1);
            rows[i][count] = right[i];
        }
        for (int i = 0; i < count; i++) {
            int column = i;
            Arrays.sort(rows, i, count, Comparator.comparingDouble((double[] row) -> Math.abs(row[column])).reversed());
            for (int r = 0; r < count; r++) {
                double factor = r == i ? 0 : rows[r][i] / rows[i][i];
                for (int c = i; c <= count && factor != 0; c++) {
                    rows[r][c] -= factor * rows[i][c];
                }
            }
        }
        var solution = new double[count];
        for (int i = 0; i < count; i++) {
            solution[i] = rows[i][count] / rows[i][i];
        }
        return solution;
    }
}
