package io.rehearsal.command.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @Test
    void case_width_accents_and_punctuation_do_not_matter() {
        assertThat(Likeness.norm("Ｃａｆé – C++ / C#")).isEqualTo("cafec++c#");
        assertThat(Likeness.bare("青藤科技（上海）有限公司")).isEqualTo("青藤科技有限公司");
    }

    @Test
    void likeness_is_the_share_of_common_pairs_of_characters() {
        assertThat(Likeness.dice("night", "nacht")).isCloseTo(0.25, within(1e-9));
        assertThat(Likeness.dice("aaaa", "aa")).isCloseTo(0.5, within(1e-9));
        assertThat(Likeness.ofKeys("Fjord Bank", "The Fjord Bank of the Far North, Branch Office")).isGreaterThanOrEqualTo(0.7);
    }

    @ParameterizedTest
    @CsvSource({"DEGREE, B.Sc. in Physics, 学士", "DEGREE, Ph. D, 博士", "DEGREE, M.S., 硕士研究生", "PHONE, +86 138-0000-1234, 13800001234", "NUMBER, 5年, 5.0",
            "LINK, https://www.example.org/, example.org", "DATE, 2019, 2019-07", "MAJOR, 软件工程专业, 软件工程", "TEXT, Fjordbank (Oslo), Fjordbank", "ADDRESS, 'Oslo, Norway', Oslo Norway"})
    void equal_values_may_be_written_differently(Field field, String gold, String found) {
        assertThat(field.equal(gold, found)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"DEGREE, B.Sc., Master", "PHONE, 123456, 9123456", "DATE, 2019-07, 2019", "TEXT, Fjordbank, Nordlys", "NUMBER, 5, 15"})
    void different_values_are_told_apart(Field field, String gold, String found) {
        assertThat(field.equal(gold, found)).isFalse();
    }
}
