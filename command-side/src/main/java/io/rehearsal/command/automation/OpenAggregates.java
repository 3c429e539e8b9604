package io.rehearsal.command.automation;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.EventType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the aggregates of a kind whose last event calls for something, from the events and nothing else. */
public abstract class OpenAggregates {

    private final JdbcClient jdbc;
    private final String type;
    private final List<String> calls;
    private final List<String> passedOver;

    /**
     * @param calls      events that call for something
     * @param passedOver events that may come between a call and what follows from it, at least one
     */
    protected OpenAggregates(
            JdbcClient jdbc, String type, List<Class<? extends DomainEvent>> calls, List<Class<? extends DomainEvent>> passedOver) {
        this.jdbc = jdbc;
        this.type = type;
        this.calls = names(calls);
        this.passedOver = names(passedOver);
    }

    private static List<String> names(List<Class<? extends DomainEvent>> types) {
        return types.stream().map(event -> event.getAnnotation(EventType.class))
                .flatMap(type -> Stream.concat(Stream.of(type.name()), Arrays.stream(type.formerly())))
                .toList();
    }

    /** Aggregate identifiers. */
    public List<String> find() {
        // The type stands in the text: its index is found only where the planner sees it.
        return jdbc.sql("""
                        select aggregate_identifier from (
                            select distinct on (aggregate_identifier) aggregate_identifier, payload_type
                            from domain_event where type = '%s' and payload_type not in (:passedOver)
                            order by aggregate_identifier, sequence_number desc) last
                        where payload_type in (:calls)""".formatted(type))
                .param("passedOver", passedOver)
                .param("calls", calls)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Their numbers, in ascending order. */
    List<Long> ids() {
        return find().stream().map(id -> Long.valueOf(id.substring(id.lastIndexOf('-') + 1))).sorted().toList();
    }
}
