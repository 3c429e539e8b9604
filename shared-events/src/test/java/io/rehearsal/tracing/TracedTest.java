package io.rehearsal.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TracedTest {

    private static final Map<String, String> ELSEWHERE = Map.of("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

    @Test
    void where_nobody_collects_the_span_of_a_caller_is_not_passed_on() {
        assertThat(Traced.answer("GET", ELSEWHERE).run(Traced::parent)).isEmpty();
        assertThat(Traced.work("command").causedBy(ELSEWHERE).run(Traced::parent)).isEmpty();
    }
}
