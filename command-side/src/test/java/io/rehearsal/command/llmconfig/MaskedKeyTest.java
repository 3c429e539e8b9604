package io.rehearsal.command.llmconfig;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.llmconfig.MaskedKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedKeyTest {

    @ParameterizedTest
    @CsvSource({
        "sk-0123456789abcdef, sk-****cdef", "sk-xxxxx, sk-****xxxx", "sk-abcd, sk-****", "sk-, sk-****",
        "bce-v3/ALTAK-0123456789, ****6789", "secret, ****"})
    void a_key_shows_its_last_four_characters_where_they_are_at_most_half_of_it(String key, String shown) {
        assertThat(MaskedKey.of(key)).isEqualTo(shown);
        assertThat(MaskedKey.is(shown)).isTrue();
        assertThat(MaskedKey.is(key)).isFalse();
    }

    @Test
    void where_there_is_no_key_nothing_is_shown() {
        assertThat(MaskedKey.of(null)).isNull();
    }
}
