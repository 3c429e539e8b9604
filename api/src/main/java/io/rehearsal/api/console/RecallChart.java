package io.rehearsal.api.console;

import io.rehearsal.events.knowledge.Ndcg;
import io.rehearsal.events.knowledge.events.RecallTestRun;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How well recall cases were answered over time, drawn 1,000 units wide and 100 high; a measure of 1 is at the top.
 *
 * @param lines one a measure, in the order of the legend
 */
record RecallChart(List<Line> lines) {

    private static final int WIDTH = 1_000;
    private static final int FULL = 100;
    private static final double PERCENT = 100;

    /**
     * A measure over all runs.
     *
     * @param measure {@code recall}, {@code mrr} or {@code ndcg}
     * @param points  as an SVG polyline has them
     * @param last    of the newest run, from 0 to 1, with two digits
     */
    record Line(String measure, String points, String last) {
    }

    /** @param runs the oldest first, at least one */
    static RecallChart of(List<RecallTestRun> runs) {
        return new RecallChart(List.of(
                line("recall", runs, run -> run.recall() / PERCENT),
                line("mrr", runs, run -> run.mrr() / PERCENT),
                line("ndcg", runs, run -> Ndcg.of(run.traces(), run.topK()))));
    }

    private static Line line(String measure, List<RecallTestRun> runs, ToDoubleFunction<RecallTestRun> value) {
        // One run alone is a line from edge to edge.
        var values = runs.size() == 1 ? List.of(runs.getFirst(), runs.getFirst()) : runs;
        var points = IntStream.range(0, values.size())
                .mapToObj(i -> (WIDTH * i / (values.size() - 1)) + ","
                        + String.format(Locale.ROOT, "%.1f", FULL * (1 - value.applyAsDouble(values.get(i)))))
                .collect(Collectors.joining(" "));
        return new Line(measure, points, String.format(Locale.ROOT, "%.2f", value.applyAsDouble(runs.getLast())));
    }
}
