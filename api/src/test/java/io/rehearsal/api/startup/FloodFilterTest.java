package io.rehearsal.api.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.logging.log4j.core.Filter.Result;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.junit.jupiter.api.Test;

class FloodFilterTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final List<String> told = new ArrayList<>();
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final FloodFilter filter = new FloodFilter(2, 1_000, clock, (logger, count) -> told.add(count + " of " + logger));

    @Test
    void what_one_source_floods_is_left_out_and_counted_and_the_others_are_heard() {
        assertThat(lines("reader", 5)).containsExactly(Result.NEUTRAL, Result.NEUTRAL, Result.DENY, Result.DENY, Result.DENY);
        assertThat(lines("other", 2)).containsOnly(Result.NEUTRAL);
        assertThat(told).isEmpty();

        now.set(now.get().plus(Duration.ofSeconds(1)));

        assertThat(lines("reader", 1)).containsExactly(Result.NEUTRAL);
        assertThat(told).containsExactly("3 of reader");
    }

    @Test
    void it_is_told_also_where_nothing_more_is_logged_and_once() {
        lines("reader", 3);
        now.set(now.get().plus(Duration.ofSeconds(2)));

        filter.tellWhenOver();
        filter.tellWhenOver();

        assertThat(told).containsExactly("1 of reader");
    }

    private List<Result> lines(String logger, int count) {
        var results = new ArrayList<Result>();
        for (int i = 0; i < count; i++) {
            results.add(filter.filter(Log4jLogEvent.newBuilder().setLoggerName(logger).build()));
        }
        return results;
    }
}
