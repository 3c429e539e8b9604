package io.rehearsal.api.cli.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomisationTestTest {

    @Test
    void without_any_difference_chance_explains_everything() {
        assertThat(RandomisationTest.p(new double[0])).isEqualTo(1);
        assertThat(RandomisationTest.p(new double[5])).isEqualTo(1);
        assertThat(RandomisationTest.p(new double[50])).isEqualTo(1);
    }

    @Test
    void few_differences_are_counted_out() {
        assertThat(RandomisationTest.p(new double[] {0.1, 0.2, 0.3})).isEqualTo(2 / 8.0);
        assertThat(RandomisationTest.p(new double[] {1, 1, 1, 1, -1})).isEqualTo(12 / 32.0);
        assertThat(RandomisationTest.p(new double[] {-0.1, -0.2, -0.3})).isEqualTo(2 / 8.0);
    }

    @Test
    void many_that_all_point_one_way_are_no_chance() {
        assertThat(RandomisationTest.p(filled(30, 0.2))).isLessThan(0.001).isPositive();
    }

    @Test
    void many_that_cancel_out_are() {
        assertThat(RandomisationTest.p(IntStream.range(0, 40).mapToDouble(i -> i % 2 == 0 ? 0.3 : -0.3).toArray())).isEqualTo(1);
    }

    @Test
    void random_signs_come_close_to_the_count_and_are_the_same_each_time() {
        var counted = filled(13, 1);
        counted[0] = counted[1] = counted[2] = -1;
        var sampled = Arrays.copyOf(counted, 14);

        assertThat(RandomisationTest.p(sampled)).isCloseTo(RandomisationTest.p(counted), within(0.02)).isEqualTo(RandomisationTest.p(sampled));
    }

    private static double[] filled(int size, double value) {
        var differences = new double[size];
        Arrays.fill(differences, value);
        return differences;
    }
}
