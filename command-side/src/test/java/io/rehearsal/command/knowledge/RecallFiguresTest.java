package io.rehearsal.command.knowledge;

import static io.rehearsal.command.knowledge.Passages.child;
import static io.rehearsal.command.knowledge.Passages.parent;
import static io.rehearsal.command.knowledge.Passages.whole;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.knowledge.SearchAnswer.Passage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecallFiguresTest {

    @ParameterizedTest(name = "of [{0}] in [{1}]: recall {2}, precision {3}, F1 {4}, MRR {5}")
    @CsvSource(delimiter = '|', value = {
            // The contract's own example.
            "1 2 3           | 1 2 4 5 6         |  67 |  40 |  50 | 100",
            "1               | 1                 | 100 | 100 | 100 | 100",
            "1 2             | 3 4               |   0 |   0 |   0 |   0",
            "1 2             |                   |   0 |   0 |   0 |   0",
            "1 2 3           | 9 8 1             |  33 |  33 |  33 |  33",
            // Half a percent is rounded up: one of eight is 12.5.
            "1               | 9 8 7 6 5 4 3 1   | 100 |  13 |  22 |  13",
            "1 2 3 4 5 6 7 8 | 1                 |  13 | 100 |  22 | 100",
            // F1 of 1/3 and 1/4 is 28.57; of 33 and 25 it would be 28.45.
            "1 2 3           | 9 1 8 7           |  33 |  25 |  29 |  50",
    })
    void percentages_are_rounded_half_up_from_the_exact_values(
            String expected, String retrieved, int recall, int precision, int f1, int mrr) {
        assertThat(RecallFigures.of(ids(expected), ids(retrieved).stream().map(Passages::whole).toList()))
                .isEqualTo(new RecallFigures(recall, precision, f1, mrr));
    }

    @Test
    void f1_is_taken_from_the_exact_recall_and_precision() {
        // Of 1/2 and 1/199 it is 0.995; of 50 and 1 it would be 1.96.
        assertThat(figures(199, 2)).isEqualTo(new RecallFigures(50, 1, 1, 100));
        // Of 1/1 and 1/201 it is 0.99; of 100 and 0 it would be none.
        assertThat(figures(201, 1)).isEqualTo(new RecallFigures(100, 0, 1, 100));
    }

    @Test
    void a_child_that_was_found_counts_where_its_parent_is_answered() {
        assertThat(RecallFigures.of(List.of(41L), answer(parent(40, 41L), whole(50)))).isEqualTo(new RecallFigures(100, 50, 67, 100));
    }

    @Test
    void several_children_of_one_parent_are_one_right_passage() {
        assertThat(RecallFigures.of(List.of(41L, 42L, 60L), answer(parent(40, 41L, 42L)))).isEqualTo(new RecallFigures(67, 100, 80, 100));
    }

    @Test
    void a_parent_counts_where_it_or_one_of_its_children_is_answered() {
        assertThat(RecallFigures.of(List.of(40L), answer(whole(50), parent(40, 41L)))).isEqualTo(new RecallFigures(100, 50, 67, 50));
        assertThat(RecallFigures.of(List.of(40L), answer(child(41, 40)))).isEqualTo(new RecallFigures(100, 100, 100, 100));
    }

    @Test
    void a_child_does_not_count_where_only_its_sibling_was_found() {
        assertThat(RecallFigures.of(List.of(42L), answer(parent(40, 41L)))).isEqualTo(new RecallFigures(0, 0, 0, 0));
    }

    /** The first of so many passages is right, of so many expected chunks. */
    private static RecallFigures figures(int passages, int expected) {
        var wanted = LongStream.rangeClosed(1, expected).boxed().toList();
        var found = LongStream.range(0, passages).map(place -> place == 0 ? 1 : 1_000 + place).mapToObj(Passages::whole).toList();
        return RecallFigures.of(wanted, found);
    }

    private static List<Passage> answer(Passage... passages) {
        return List.of(passages);
    }

    private static List<Long> ids(String text) {
        return text == null ? List.of() : Arrays.stream(text.split(" ")).map(Long::valueOf).toList();
    }
}
