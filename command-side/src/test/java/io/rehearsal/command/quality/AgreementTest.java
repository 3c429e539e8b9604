package io.rehearsal.command.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rehearsal.command.quality.Agreement.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void the_same_scores_agree_wholly() {
        var figures = Agreement.of(List.of(new Pair("a", 0, 0), new Pair("a", 0.6, 0.6), new Pair("b", 1, 1), new Pair("b", 0.2, 0.2)));
        assertThat(figures.pearson()).isCloseTo(1, within(1e-9));
        assertThat(figures.withinQuestion()).isCloseTo(1, within(1e-9));
        assertThat(figures.kappa()).isCloseTo(1, within(1e-9));
        assertThat(figures.mae()).isZero();
    }

    @Test
    void a_constant_agrees_with_nothing() {
        var figures = Agreement.of(List.of(new Pair("a", 0, 0.5), new Pair("a", 1, 0.5)));
        assertThat(figures.pearson()).isZero();
        assertThat(figures.kappa()).isCloseTo(0, within(1e-9));
        assertThat(figures.mae()).isEqualTo(0.5);
    }

    @Test
    void a_question_that_everybody_answered_alike_says_nothing_about_order() {
        var figures = Agreement.of(List.of(new Pair("a", 1, 0.1), new Pair("a", 1, 0.9), new Pair("b", 0, 0.9), new Pair("b", 1, 0.1)));
        assertThat(figures.withinQuestion()).isCloseTo(-1, within(1e-9));
    }
}
