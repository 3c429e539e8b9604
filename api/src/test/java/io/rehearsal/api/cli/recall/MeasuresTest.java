package io.rehearsal.api.cli.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MeasuresTest {

    @Test
    void a_perfect_run_has_one_of_everything() {
        assertThat(of("{\"retrieved_chunk_ids\": [7, 8], \"top_k\": 5, \"found\": [{\"rank\": 1}, {\"rank\": 2}], \"missed\": []}"))
                .isEqualTo(new Measures(1, 1, 1, 1));
    }

    @Test
    void recall_is_of_what_was_expected_and_precision_of_what_came() {
        var measures = of("{\"retrieved_chunk_ids\": [7, 8, 9], \"top_k\": 3, \"found\": [{\"rank\": 2}], \"missed\": [{}, {}, {}]}");

        assertThat(measures.recall()).isEqualTo(0.25);
        assertThat(measures.precision()).isEqualTo(1 / 3.0);
        assertThat(measures.mrr()).isEqualTo(0.5);
        assertThat(of("{\"top_k\": 3, \"found\": [], \"missed\": [{}]}")).isEqualTo(new Measures(0, 0, 0, 0));
    }

    @Test
    void the_gain_falls_with_the_rank_and_with_what_was_missed() {
        assertThat(ndcg("{\"top_k\": 5, \"found\": [{\"rank\": 3}], \"missed\": []}")).isCloseTo(0.5, within(1e-9));
        assertThat(ndcg("{\"top_k\": 5, \"found\": [{\"rank\": 1}], \"missed\": [{}]}")).isCloseTo(1 / (1 + Math.log(2) / Math.log(3)), within(1e-9));
        assertThat(ndcg("{\"top_k\": 5, \"found\": [], \"missed\": [{}]}")).isZero();
    }

    @Test
    void no_more_is_asked_than_was_wanted() {
        assertThat(ndcg("{\"top_k\": 1, \"found\": [{\"rank\": 1}], \"missed\": [{}, {}]}")).isEqualTo(1);
    }

    @Test
    void expected_chunks_in_one_passage_gain_once() {
        assertThat(ndcg("{\"top_k\": 5, \"found\": [{\"rank\": 1}, {\"rank\": 1}], \"missed\": []}")).isEqualTo(1);
    }

    @Test
    void a_mean_is_over_all_and_nought_over_none() {
        assertThat(Measures.mean(List.of(new Measures(1, 0.5, 1, 0), new Measures(0, 0.5, 0, 1)))).isEqualTo(new Measures(0.5, 0.5, 0.5, 0.5));
        assertThat(Measures.mean(List.of())).isEqualTo(new Measures(0, 0, 0, 0));
    }

    private static double ndcg(String run) {
        return of(run).ndcg();
    }

    private static Measures of(String run) {
        return Measures.of(JsonMapper.builder().build().readTree(run));
    }
}
