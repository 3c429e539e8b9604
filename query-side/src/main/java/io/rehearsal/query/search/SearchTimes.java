package io.rehearsal.query.search;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** How long each part of a search takes, as the timer {@code rehearsal.search} with the tag {@code part}. */
@Component
class SearchTimes {

    private final MeterRegistry registry;

    SearchTimes(MeterRegistry registry) {
        this.registry = registry;
    }

    <T> T of(String part, Supplier<T> work) {
        return Timer.builder("rehearsal.search").description("Each part of a search").tag("part", part).register(registry).record(work);
    }
}
