package io.rehearsal.command.knowledge;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.knowledge.commands.RecordQuery;
import io.rehearsal.events.knowledge.events.QueryHistoryCleared;
import io.rehearsal.events.knowledge.events.QueryRecorded;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.CustomMatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryHistoryTest {

    private static final long PERSON = 3;
    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");

    private AggregateTestFixture<QueryHistory> fixture;

    @BeforeEach
    void history() {
        fixture = new AggregateTestFixture<>(QueryHistory.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void the_first_question_begins_the_history() {
        fixture.givenNoPriorActivity()
                .when(new RecordQuery(PERSON, "  什么是消息队列？ "))
                .expectEvents(asked("什么是消息队列？"));
    }

    @Test
    void the_same_question_may_be_asked_again() {
        fixture.given(asked("What is a queue?"))
                .when(new RecordQuery(PERSON, "What is a queue?"))
                .expectEvents(asked("What is a queue?"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2_001})
    void a_question_of_no_words_or_of_too_many_is_refused(int length) {
        fixture.givenNoPriorActivity()
                .when(new RecordQuery(PERSON, " " + "q".repeat(length)))
                .expectException(new CustomMatcher<>("a refusal") {
                    @Override
                    public boolean matches(Object thrown) {
                        return thrown instanceof Refusal refusal && refusal.reason() == Reason.INVALID;
                    }
                });
    }

    @Test
    void what_was_asked_is_forgotten() {
        fixture.given(asked("What is a queue?"))
                .when(new ForgetQueries(PERSON))
                .expectEvents(new QueryHistoryCleared(PERSON, NOW));
    }

    @Test
    void forgetting_a_second_time_changes_nothing() {
        fixture.given(asked("What is a queue?"), new QueryHistoryCleared(PERSON, NOW))
                .when(new ForgetQueries(PERSON))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static QueryRecorded asked(String query) {
        return new QueryRecorded(PERSON, query, NOW);
    }
}
