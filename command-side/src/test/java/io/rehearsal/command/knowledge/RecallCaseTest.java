package io.rehearsal.command.knowledge;

import static io.rehearsal.command.knowledge.Passages.parent;
import static io.rehearsal.command.knowledge.Passages.whole;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.knowledge.commands.DeleteRecallCase;
import io.rehearsal.events.knowledge.events.RecallCaseCreated;
import io.rehearsal.events.knowledge.events.RecallCaseDeleted;
import io.rehearsal.events.knowledge.events.RecallTestRun;
import io.rehearsal.events.knowledge.ChunkTrace;
import io.rehearsal.events.knowledge.ChunkTrace.Outcome;
import io.rehearsal.events.knowledge.queries.SearchAnswer;
import io.rehearsal.events.knowledge.SearchOptions;
import io.rehearsal.events.knowledge.SearchOptions.Legs;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomMatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecallCaseTest {

    private static final long CASE = 5;
    private static final long OWNER = 3;
    private static final long STRANGER = 4;
    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    private static final SearchOptions ALL = new SearchOptions(Legs.HYBRID, true, true);
    private static final List<ChunkTrace> TRACES = List.of(
            new ChunkTrace(41, Outcome.FOUND, 1, null, null, null, null),
            new ChunkTrace(50, Outcome.NOT_A_CANDIDATE, null, null, null, null, null));

    private AggregateTestFixture<RecallCase> fixture;

    @BeforeEach
    void recallCase() {
        fixture = new AggregateTestFixture<>(RecallCase.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void a_case_is_made_with_what_it_expects() {
        fixture.givenNoPriorActivity()
                .when(new AddRecallCase(CASE, OWNER, "What is a queue?", List.of(41L, 50L), null, NOW))
                .expectEvents(created());
    }

    @Test
    void a_run_keeps_what_came_and_how_well_it_held_what_was_expected() {
        fixture.given(created())
                .when(run(OWNER))
                .expectEvents(new RecallTestRun(CASE, OWNER, 9, 5, ALL, List.of(40L, 60L), List.of(0.5, 0.5), TRACES, 50, 50, 50, 100, NOW))
                .expectResultMessagePayload(9L);
    }

    @Test
    void a_deleted_case_runs_no_more_and_is_not_deleted_again() {
        fixture.given(created()).when(new DeleteRecallCase(OWNER, CASE)).expectEvents(new RecallCaseDeleted(CASE, OWNER, NOW));

        refused(Reason.NOT_FOUND, fixture.given(created(), new RecallCaseDeleted(CASE, OWNER, NOW)).when(run(OWNER)));
        refused(Reason.NOT_FOUND, fixture.given(created(), new RecallCaseDeleted(CASE, OWNER, NOW)).when(new DeleteRecallCase(OWNER, CASE)));
    }

    @Test
    void another_s_case_is_neither_run_nor_deleted() {
        refused(Reason.NOT_YOURS, fixture.given(created()).when(run(STRANGER)));
        refused(Reason.NOT_YOURS, fixture.given(created()).when(new DeleteRecallCase(STRANGER, CASE)));
    }

    private static RecordRecallRun run(long account) {
        var answer = new SearchAnswer(List.of(parent(40, 41L), whole(60)), TRACES, null, null);
        return new RecordRecallRun(account, CASE, 9, 5, ALL, answer, NOW);
    }

    private static RecallCaseCreated created() {
        return new RecallCaseCreated(CASE, OWNER, "What is a queue?", List.of(41L, 50L), null, NOW);
    }

    private static void refused(Reason reason, ResultValidator<?> result) {
        result.expectNoEvents().expectException(new CustomMatcher<>("refused with " + reason) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof Refusal refusal && refusal.reason() == reason;
            }
        });
    }
}
