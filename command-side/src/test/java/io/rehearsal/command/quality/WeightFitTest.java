package io.rehearsal.command.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.local.grading.Evidence;
import io.rehearsal.command.quality.WeightFit.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightFitTest {

    @Test
    void what_goes_with_the_score_weighs_and_what_goes_against_it_does_not() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double good = i % 10 / 10.0;
            rows.add(new Row("q" + i / 10, Arrays.copyOf(new double[] {good, 1 - good, 0.5}, Evidence.NAMES.size()), 0.4 + 0.5 * good));
        }
        var weights = WeightFit.of(rows);
        assertThat(weights.weights()[0]).isPositive();
        assertThat(weights.weights()[1]).isZero();
        assertThat(weights.weights()[2]).isZero();
    }
}
