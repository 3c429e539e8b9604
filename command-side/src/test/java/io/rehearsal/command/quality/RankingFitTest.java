package io.rehearsal.command.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rehearsal.assistant.local.retrieval.Signals;
import io.rehearsal.command.quality.LogisticFit.Example;
import io.rehearsal.command.quality.RankingFit.Rows;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingFitTest {

    private static final int TELLING = 2;

    /** Candidates of which the one with the greatest telling signal is relevant; the others are noise. */
    private static Rows rows(Random random) {
        var signals = IntStream.range(0, 20).mapToObj(_ -> random.doubles(Signals.NAMES.size()).toArray()).toList();
        double greatest = signals.stream().mapToDouble(row -> row[TELLING]).max().orElseThrow();
        return new Rows("set", "page", signals, signals.stream().map(row -> row[TELLING] == greatest).toList());
    }

    @Test
    void the_signal_that_tells_gets_the_weight() {
        var random = new Random(1);
        var model = RankingFit.of(IntStream.range(0, 200).mapToObj(_ -> rows(random)).toList());

        assertThat(IntStream.range(0, Signals.NAMES.size()).filter(i -> i != TELLING).mapToDouble(i -> Math.abs(model.weights()[i])))
                .allSatisfy(weight -> assertThat(weight).isLessThan(model.weights()[TELLING] / 3));
    }

    @Test
    void likelihoods_are_as_frequent_as_they_say() {
        var random = new Random(2);
        var examples = random.doubles(20_000, -3, 3).mapToObj(x -> new Example(x, random.nextDouble() < 1 / (1 + Math.exp(-2 * x + 1)), 1)).toList();

        var fit = LogisticFit.of(examples);

        assertThat(fit.slope()).isCloseTo(2, within(0.15));
        assertThat(fit.base()).isCloseTo(-1, within(0.15));
    }

    @Test
    void a_relevant_passage_at_the_second_place_gains_what_the_definition_says() {
        var ranked = Ranked.of(List.of(7, 3, 5), Set.of(3));

        assertThat(ranked.ndcg()).isCloseTo(1 / (Math.log(3) / Math.log(2)), within(1e-9));
        assertThat(ranked.mrr()).isEqualTo(0.5);
        assertThat(ranked.first()).isZero();
        assertThat(ranked.five()).isEqualTo(1);
    }
}
