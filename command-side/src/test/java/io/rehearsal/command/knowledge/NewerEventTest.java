package io.rehearsal.command.knowledge;


import io.rehearsal.events.Refusal;
import io.rehearsal.events.UnknownEvent;
import io.rehearsal.events.knowledge.commands.DeleteRecallCase;
import io.rehearsal.events.knowledge.events.RecallCaseCreated;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.CustomMatcher;
import org.junit.jupiter.api.Test;

/** An aggregate with an event that only a newer node knows, and a divided one. */
class NewerEventTest {

    private static final Instant AT = Instant.parse("2026-03-02T08:20:00Z");
    private static final RecallCaseCreated CREATED = new RecallCaseCreated(3, 17, "what is a queue", List.of(40L), null, AT);

    private final AggregateTestFixture<RecallCase> fixture = new AggregateTestFixture<>(RecallCase.class);

    @Test
    void nothing_is_decided_about_it() {
        fixture.registerInjectableResource(Clock.systemUTC());

        fixture.given(CREATED, new UnknownEvent("knowledge.RecallCaseShared", "1"))
                .when(new DeleteRecallCase(17, 3))
                .expectException(new CustomMatcher<Throwable>("refused as unavailable") {
                    @Override
                    public boolean matches(Object thrown) {
                        var cause = thrown instanceof Refusal ? (Throwable) thrown : ((Throwable) thrown).getCause();
                        return cause instanceof Refusal refusal && refusal.reason() == Refusal.Reason.UNAVAILABLE;
                    }
                })
                .expectNoEvents();
    }
}
