package io.rehearsal.api.contract.interviewhelper.knowledge;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.knowledge.events.RecallTestRun;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Recall tests taken together: averages of their percentages, to 2 decimals, 0 where there is no test.
 *
 * @param results newest first
 */
record SummaryBody(
        int totalTests, double avgRecall, double avgPrecision, double avgF1Score, double avgMrr, List<RunBody> results) implements SnakeCase {

    private static final int DECIMALS = 2;

    static SummaryBody of(List<RecallTestRun> runs) {
        return new SummaryBody(runs.size(), average(runs, RecallTestRun::recall), average(runs, RecallTestRun::precision),
                average(runs, RecallTestRun::f1), average(runs, RecallTestRun::mrr), runs.stream().map(RunBody::of).toList());
    }

    private static double average(List<RecallTestRun> runs, ToIntFunction<RecallTestRun> percentage) {
        return BigDecimal.valueOf(runs.stream().mapToInt(percentage).average().orElse(0)).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
    }
}
