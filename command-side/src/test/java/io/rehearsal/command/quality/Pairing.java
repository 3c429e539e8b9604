package io.rehearsal.command.quality;

import java.util.Arrays;

/** Pairs rows with columns one to one so that the sum of the weights is greatest (Kuhn and Munkres). */
final class Pairing {

    private Pairing() {
    }

    /** @return for every row its column, or -1 where the weight would be 0 */
    static int[] of(double[][] weights, int columns) {
        int rows = weights.length;
        int size = Math.max(rows, columns);
        var u = new double[size + 1];
        var v = new double[size + 1];
        var match = new int[size + 1];
        var way = new int[size + 1];
        for (int i = 1; i <= size; i++) {
            match[0] = i;
            int column = 0;
            var least = new double[size + 1];
            Arrays.fill(least, Double.MAX_VALUE);
            var used = new boolean[size + 1];
            do {
                used[column] = true;
                int row = match[column];
                double delta = Double.MAX_VALUE;
                int next = 0;
                for (int j = 1; j <= size; j++) {
                    if (!used[j]) {
                        double cost = (row <= rows && j <= columns ? -weights[row - 1][j - 1] : 0) - u[row] - v[j];
                        if (cost < least[j]) {
                            least[j] = cost;
                            way[j] = column;
                        }
                        if (least[j] < delta) {
                            delta = least[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= size; j++) {
                    if (used[j]) {
                        u[match[j]] += delta;
                        v[j] -= delta;
                    } else {
                        least[j] -= delta;
                    }
                }
                column = next;
            } while (match[column] != 0);
            do {
                int previous = way[column];
                match[column] = match[previous];
                column = previous;
            } while (column != 0);
        }
        var result = new int[rows];
        Arrays.fill(result, -1);
        for (int j = 1; j <= columns; j++) {
            if (match[j] >= 1 && match[j] <= rows && weights[match[j] - 1][j - 1] > 0) {
                result[match[j] - 1] = j - 1;
            }
        }
        return result;
    }
}
