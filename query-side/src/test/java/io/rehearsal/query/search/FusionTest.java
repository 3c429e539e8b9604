package io.rehearsal.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rehearsal.query.search.Fusion.Fused;
import io.rehearsal.query.search.Fusion.Weighted;
import java.util.List;
import org.junit.jupiter.api.Test;

class FusionTest {

    @Test
    void what_both_legs_like_stands_before_what_one_likes_best() {
        var fused = Fusion.fuse(List.of(
                new Weighted(List.of(hit(1, 10), hit(2, 9), hit(3, 0)), 0.5),
                new Weighted(List.of(hit(4, 0.9), hit(2, 0.8), hit(3, 0.1)), 0.5)));

        assertThat(fused).extracting(Fused::chunkId).containsExactly(2L, 1L, 4L, 3L);
        assertThat(fused.getFirst().score()).isCloseTo(0.5 * 0.9 + 0.5 * 7 / 8, within(1e-9));
    }

    @Test
    void scores_lie_between_0_and_1_whatever_the_legs_scores_are() {
        var fused = Fusion.fuse(List.of(
                new Weighted(List.of(hit(1, 420), hit(2, -3)), 0.6),
                new Weighted(List.of(hit(1, 0.2), hit(2, -0.9)), 0.4)));

        assertThat(fused).containsExactly(new Fused(1, 1), new Fused(2, 0));
    }

    @Test
    void a_leg_that_found_nothing_takes_nothing_from_the_other() {
        var fused = Fusion.fuse(List.of(new Weighted(List.of(), 0.6), new Weighted(List.of(hit(1, 0.9), hit(2, 0.5)), 0.4)));

        assertThat(fused).containsExactly(new Fused(1, 1), new Fused(2, 0));
    }

    @Test
    void a_single_find_is_the_best_there_is() {
        assertThat(Fusion.fuse(List.of(new Weighted(List.of(hit(7, 0.01)), 1)))).containsExactly(new Fused(7, 1));
    }

    @Test
    void of_equals_the_smaller_id_comes_first() {
        assertThat(Fusion.fuse(List.of(new Weighted(List.of(hit(9, 2), hit(3, 2), hit(5, 1)), 1))))
                .extracting(Fused::chunkId).containsExactly(3L, 9L, 5L);
    }

    private static LegHit hit(long id, double score) {
        return new LegHit(id, null, score);
    }
}
