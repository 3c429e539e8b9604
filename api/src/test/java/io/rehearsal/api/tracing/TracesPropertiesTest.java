package io.rehearsal.api.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TracesPropertiesTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "http://localhost:4318", "https://tempo.example/otlp"})
    void an_address_or_none_is_taken(String endpoint) {
        assertThat(new TracesProperties(endpoint, 1).endpoint()).isEqualTo(endpoint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "localhost:4318", "http://", "ftp://localhost"})
    void what_is_no_address_is_refused_with_the_name_of_the_setting(String endpoint) {
        assertThatThrownBy(() -> new TracesProperties(endpoint, 1)).hasMessageContaining("rehearsal.traces.endpoint");
    }

    @Test
    void a_share_is_between_nothing_and_all() {
        assertThatThrownBy(() -> new TracesProperties(null, 1.5)).hasMessageContaining("rehearsal.traces.sampled");
    }
}
