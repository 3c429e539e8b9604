package io.rehearsal.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.command.Spine;
import io.rehearsal.events.resume.events.ResumeDeleted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AppendingTest {

    private final EventStorageEngine engine = Spine.bean(EventStorageEngine.class);
    private final JdbcClient jdbc = Spine.bean(JdbcClient.class);
    private final String aggregate = "resume-" + UUID.randomUUID();

    @Test
    void events_are_read_as_they_were_appended() {
        var events = events(aggregate, 0, 3);

        engine.appendEvents(events);

        assertThat(engine.readEvents(aggregate).asStream()).usingRecursiveFieldByFieldElementComparator()
                .extracting(event -> List.of(event.getIdentifier(), event.getSequenceNumber(), event.getPayload(), event.getMetaData()))
                .containsExactlyElementsOf(events.stream()
                        .map(event -> List.of(event.getIdentifier(), event.getSequenceNumber(), event.getPayload(), event.getMetaData()))
                        .toList());
    }

    @Test
    void events_of_one_append_have_positions_in_their_order() {
        engine.appendEvents(events(aggregate, 0, 50));

        assertThat(jdbc.sql("select sequence_number from domain_event where aggregate_identifier = ? order by global_index")
                .param(aggregate).query(Long.class).list()).isSorted().hasSize(50);
    }

    @Test
    void a_sequence_number_is_given_once() {
        engine.appendEvents(events(aggregate, 0, 2));

        assertThatThrownBy(() -> engine.appendEvents(events(aggregate, 1, 2))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine.appendEvents(events(aggregate, 0, 1))).isInstanceOf(AggregateStreamCreationException.class);
        assertThat(engine.readEvents(aggregate).asStream()).hasSize(2);
    }

    @Test
    void who_loses_a_race_takes_nobody_else_with_him() throws Exception {
        engine.appendEvents(events(aggregate, 0, 2));
        var losers = new ArrayList<Future<?>>();
        var others = new ArrayList<Future<?>>();

        try (var callers = Executors.newFixedThreadPool(32)) {
            for (int i = 0; i < 100; i++) {
                var other = aggregate + "-" + i;
                losers.add(callers.submit(() -> engine.appendEvents(events(aggregate, 1, 2))));
                others.add(callers.submit(() -> engine.appendEvents(events(other, 0, 2))));
            }
        }

        assertThat(losers).extracting(Future::exceptionNow).hasOnlyElementsOfType(ConcurrencyException.class);
        assertThat(others).extracting(Future::state).containsOnly(Future.State.SUCCESS);
        assertThat(engine.readEvents(aggregate).asStream()).hasSize(2);
    }

    @Test
    void an_append_inside_a_transaction_ends_with_it() {
        var transaction = new TransactionTemplate(Spine.bean(PlatformTransactionManager.class));

        transaction.executeWithoutResult(status -> {
            engine.appendEvents(events(aggregate, 0, 1));
            status.setRollbackOnly();
        });

        assertThat(engine.readEvents(aggregate).asStream()).isEmpty();
    }

    private static List<DomainEventMessage<?>> events(String aggregate, long first, int count) {
        return LongStream.range(first, first + count)
                .<DomainEventMessage<?>>mapToObj(sequence -> new GenericDomainEventMessage<>(
                        "resume", aggregate, sequence, new ResumeDeleted(sequence, 1, Instant.EPOCH)))
                .toList();
    }
}
