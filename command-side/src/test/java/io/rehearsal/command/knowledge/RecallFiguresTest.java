package io.rehearsal.command.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.knowledge.ChunkTrace;
import io.rehearsal.events.knowledge.ChunkTrace.Outcome;
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
        assertThat(RecallFigures.of(traces(ids(expected), ids(retrieved)), ids(retrieved).size()))
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
    void several_chunks_that_are_answered_in_one_place_are_one_right_passage() {
        assertThat(RecallFigures.of(List.of(found(41, 1), found(42, 1), missed(60)), 1)).isEqualTo(new RecallFigures(67, 100, 80, 100));
    }

    /** The first of so many passages is right, of so many expected chunks. */
    private static RecallFigures figures(int passages, int expected) {
        return RecallFigures.of(LongStream.rangeClosed(1, expected).mapToObj(id -> id == 1 ? found(id, 1) : missed(id)).toList(), passages);
    }

    private static List<ChunkTrace> traces(List<Long> expected, List<Long> retrieved) {
        return expected.stream().map(id -> retrieved.contains(id) ? found(id, retrieved.indexOf(id) + 1) : missed(id)).toList();
    }

    private static ChunkTrace found(long id, int rank) {
        return new ChunkTrace(id, Outcome.FOUND, rank, null, null, null, null);
    }

    private static ChunkTrace missed(long id) {
        return new ChunkTrace(id, Outcome.NOT_A_CANDIDATE, null, null, null, null, null);
    }

    private static List<Long> ids(String text) {
        return text == null ? List.of() : Arrays.stream(text.split(" ")).map(Long::valueOf).toList();
    }
}
