package io.rehearsal.query.knowledge;

import static io.rehearsal.query.Samples.NOON;
import static io.rehearsal.query.Samples.erased;
import static io.rehearsal.query.Samples.registered;
import static io.rehearsal.query.knowledge.KnowledgeEvents.recallCase;
import static io.rehearsal.query.knowledge.KnowledgeEvents.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.knowledge.events.RecallCaseDeleted;
import io.rehearsal.events.knowledge.events.RecallTestRun;
import io.rehearsal.events.knowledge.queries.CountRecallRuns;
import io.rehearsal.events.knowledge.queries.FindRecallCase;
import io.rehearsal.events.knowledge.queries.FindRecallRun;
import io.rehearsal.events.knowledge.queries.ListRecallCases;
import io.rehearsal.events.knowledge.queries.ListRecallRuns;
import io.rehearsal.events.knowledge.queries.RecallCaseView;
import io.rehearsal.query.rebuild.ReadNode;
import io.rehearsal.query.rebuild.ReadSide;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecallReadingTest {

    private static final long OWNER = 3;

    private final ReadSide side = new ReadSide();
    private final RecallProjection projection = new RecallProjection();
    private ReadNode node;
    private RecallQueries queries;

    @BeforeEach
    void start() {
        node = side.start(projection);
        queries = new RecallQueries(node.projections, projection);
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void a_case_is_read_and_its_runs_newest_first() {
        given(5, recallCase(5, OWNER, 41L, 50L), run(5, OWNER, 9), run(5, OWNER, 10));

        assertThat(find(5)).isEqualTo(new RecallCaseView(5, OWNER, "What is a queue?", List.of(41L, 50L), "the first one",
                NOON.plusSeconds(5)));
        assertThat(queries.list(new ListRecallRuns(OWNER, 5L))).containsExactly(run(5, OWNER, 10), run(5, OWNER, 9));
        assertThat(queries.find(new FindRecallRun(5, 9))).contains(run(5, OWNER, 9));
        assertThat(queries.find(new FindRecallRun(6, 9))).isEmpty();
    }

    @Test
    void cases_are_listed_newest_first_and_only_ones_own() {
        given(5, recallCase(5, OWNER, 41L));
        given(6, recallCase(6, OWNER, 41L));
        given(7, recallCase(7, 4, 41L));

        assertThat(queries.list(new ListRecallCases(OWNER))).extracting(RecallCaseView::caseId).containsExactly(6L, 5L);
    }

    @Test
    void a_deleted_case_is_gone_with_its_runs() {
        given(5, recallCase(5, OWNER, 41L), run(5, OWNER, 9), new RecallCaseDeleted(5, OWNER, NOON), run(5, OWNER, 10));

        assertThat(queries.find(new FindRecallCase(5))).isEmpty();
        assertThat(queries.list(new ListRecallCases(OWNER))).isEmpty();
        assertThat(queries.list(new ListRecallRuns(OWNER, null))).isEmpty();
    }

    @Test
    void an_erased_person_s_cases_are_gone() {
        side.append("account-3", registered(3, "mira"));
        given(5, recallCase(5, OWNER, 41L), run(5, OWNER, 9));
        side.engine.destroyKey(3);
        node.await(side.append("account-3", erased(3)));

        assertThat(queries.find(new FindRecallCase(5))).isEmpty();
        assertThat(queries.list(new ListRecallCases(OWNER))).isEmpty();
        assertThat(queries.list(new ListRecallRuns(OWNER, null))).isEmpty();
    }

    @Test
    void runs_are_listed_a_page_at_a_time_of_one_case_or_of_all_of_ones_own() {
        given(5, recallCase(5, OWNER, 41L), run(5, OWNER, 1), run(5, OWNER, 3));
        given(6, recallCase(6, OWNER, 41L), run(6, OWNER, 2));
        given(7, recallCase(7, 4, 41L), run(7, 4, 4));

        assertThat(runs(null, 0, 2)).containsExactly(3L, 2L);
        assertThat(runs(null, 2, 2)).containsExactly(1L);
        assertThat(runs(5L, 1, 5)).containsExactly(1L);
        assertThat(runs(7L, 0, 5)).isEmpty();
        assertThat(queries.count(new CountRecallRuns(OWNER, null))).isEqualTo(3);
        assertThat(queries.count(new CountRecallRuns(OWNER, 5L))).isEqualTo(2);
    }

    @Test
    void however_many_and_large_runs_are_they_can_be_stored_and_counted() {
        side.append("recall-6", recallCase(6, OWNER, 41L));
        for (long id = 1; id < 230; id++) {
            side.append("recall-6", run(6, OWNER, id, 200, 100));
        }
        assertThat(node.await(side.append("recall-6", run(6, OWNER, 230, 200, 100)))).isTrue();

        assertThat(queries.count(new CountRecallRuns(OWNER, 6L))).isEqualTo(230);
        assertThat(runs(6L, 228, 10)).containsExactly(2L, 1L);
    }

    private List<Long> runs(@Nullable Long caseId, int offset, int limit) {
        return queries.list(new ListRecallRuns(OWNER, caseId, offset, limit)).stream().map(RecallTestRun::runId).toList();
    }

    private RecallCaseView find(long id) {
        return queries.find(new FindRecallCase(id)).orElseThrow();
    }

    private void given(long id, DomainEvent... events) {
        for (var event : events) {
            assertThat(node.await(side.append("recall-" + id, event))).isTrue();
        }
    }
}
