package io.rehearsal.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalibrationTest {

    /** A calibration with strengths that what it is for comes to: strong, middling, weak. */
    private record Part(String name, Calibration calibration, double strong, double middling, double weak) {

        double first(double... strengths) {
            return calibration.likelihoods(strengths, 0.6)[0];
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Part> parts() {
        return Stream.of(
                new Part("words", Calibration.words(false), 40, 15, 3),
                new Part("words of the translation", Calibration.words(true), 40, 15, 3),
                new Part("vectors of the translation", Calibration.vectors(true), 0.8, 0.6, 0.4),
                new Part("vectors", Calibration.vectors(false), 0.8, 0.6, 0.4),
                new Part("fusion of the translation", Calibration.fusion(true), 1, 0.6, 0.1),
                new Part("fusion", Calibration.fusion(false), 1, 0.6, 0.1),
                new Part("ranking of the translation", Calibration.ranking(true), 2, -2, -7),
                new Part("ranking", Calibration.ranking(false), 2, -2, -7));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void likelihoods_lie_between_0_and_1_and_follow_the_order_of_strengths(Part part) {
        var likelihoods = part.calibration.likelihoods(new double[] {part.strong, part.middling, part.middling, part.weak}, 0.6);

        assertThat(Arrays.stream(likelihoods)).allMatch(it -> it > 0 && it < 1).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(likelihoods[1]).isEqualTo(likelihoods[2]);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void what_stands_out_is_likelier_than_one_of_many_alike(Part part) {
        assertThat(part.first(part.strong, part.weak, part.weak)).isGreaterThan(part.first(part.strong, part.strong, part.strong));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void the_only_passage_there_is_is_not_taken_for_the_answer_because_it_is_alone(Part part) {
        assertThat(part.calibration.likelihoods(new double[] {part.weak}, 0.3)[0]).isLessThan(0.5);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void nothing_and_the_extremes_are_no_trouble(Part part) {
        assertThat(part.calibration.likelihoods(new double[0], 0)).isEmpty();
        assertThat(part.calibration.likelihoods(new double[] {Calibration.logit(0), Calibration.logit(1), 1_000}, 1)).doesNotContain(Double.NaN);
    }
}
