package io.rehearsal.assistant.local.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WishReaderTest {

    static Stream<String[]> phrasings() throws IOException {
        try (var file = Objects.requireNonNull(WishReaderTest.class.getResourceAsStream("phrasings.tsv"))) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            return lines.stream().map(line -> line.split("\t"));
        }
    }

    @ParameterizedTest
    @MethodSource("phrasings")
    void what_is_asked_is_known_from_the_words(String wish, String said) {
        assertThat(WishReader.of(said.replace("\\n", "\n"))).as(said).isEqualTo(Wish.valueOf(wish));
    }

    @Test
    void the_table_has_more_than_a_hundred_phrasings_and_knows_every_wish() throws IOException {
        var rows = phrasings().toList();
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(rows.stream().map(row -> row[0]).distinct()).containsExactlyInAnyOrderElementsOf(Arrays.stream(Wish.values()).map(Wish::name).toList());
    }

    /** Words of one wish in a sentence that wants another. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EXPLANATION | What is a read replica?", "EXPLANATION | What is pattern matching in Java?", "EXPLANATION | 什么是读写分离",
        "EXPLANATION | 什么是接口的最佳匹配规则", "EXPLANATION | What is the second law of thermodynamics?", "EXPLANATION | How does Java resume a thread?"})
    void a_subject_is_not_taken_for_a_wish(Wish wish, String said) {
        assertThat(WishReader.of(said)).isEqualTo(wish);
    }

    @ParameterizedTest
    @CsvSource({"and the second one?, 1, 2", "第三个呢, 1, 3", "next, 2, 3", "the last one, 1, 5", "继续, 1, 2", "最后一条, 2, 5", "number four please, 1, 4"})
    void an_item_is_meant_by_its_number_or_as_the_next(String said, int before, int meant) {
        assertThat(Ordinal.of(said, before, 5)).isEqualTo(meant);
    }
}
