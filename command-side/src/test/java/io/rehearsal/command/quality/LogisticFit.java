package io.rehearsal.command.quality;

import java.util.List;

/** A number as a likelihood: {@code 1 / (1 + exp(-slope * number - base))} (Platt, 1999), fitted by Newton's method. */
record LogisticFit(double slope, double base) {

    private static final int ROUNDS = 60;
    private static final double LONGEST_STEP = 1;
    private static final double RIDGE = 1e-9;

    /** @param importance how much it counts beside the others */
    record Example(double number, boolean relevant, double importance) {
    }

    static LogisticFit of(List<Example> examples) {
        double mean = examples.stream().mapToDouble(Example::number).average().orElse(0);
        double spread = Math.sqrt(examples.stream().mapToDouble(example -> (example.number - mean) * (example.number - mean)).average().orElse(1));
        double slope = 1;
        double base = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var gradient = new double[2];
            var curve = new double[][] {{RIDGE, 0}, {0, RIDGE}};
            for (var example : examples) {
                double number = (example.number - mean) / spread;
                double likelihood = 1 / (1 + Math.exp(-slope * number - base));
                double error = example.importance * ((example.relevant ? 1 : 0) - likelihood);
                double bend = example.importance * likelihood * (1 - likelihood);
                gradient[0] += error * number;
                gradient[1] += error;
                curve[0][0] += bend * number * number;
                curve[0][1] += bend * number;
                curve[1][0] += bend * number;
                curve[1][1] += bend;
            }
            var step = Equations.solved(curve, gradient);
            slope += Math.clamp(step[0], -LONGEST_STEP, LONGEST_STEP);
            base += Math.clamp(step[1], -LONGEST_STEP, LONGEST_STEP);
        }
        return new LogisticFit(slope / spread, base - slope * mean / spread);
    }
}
