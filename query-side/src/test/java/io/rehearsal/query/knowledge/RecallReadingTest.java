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
import io.rehearsal.events.knowledge.queries.FindRecallCase;
import io.rehearsal.events.knowledge.queries.ListRecallCases;
import io.rehearsal.events.knowledge.queries.RecallCaseView;
import io.rehearsal.query.rebuild.ReadNode;
import io.rehearsal.query.rebuild.ReadSide;
import java.util.List;
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
    void a_case_is_read_with_its_runs_newest_first() {
        given(5, recallCase(5, OWNER, 41L, 50L), run(5, OWNER, 9), run(5, OWNER, 10));

        assertThat(find(5)).isEqualTo(new RecallCaseView(5, OWNER, "What is a queue?", List.of(41L, 50L), "the first one",
                NOON.plusSeconds(5), List.of(run(5, OWNER, 10), run(5, OWNER, 9))));
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
    }

    @Test
    void an_erased_person_s_cases_are_gone() {
        side.append("account-3", registered(3, "mira"));
        given(5, recallCase(5, OWNER, 41L), run(5, OWNER, 9));
        side.engine.destroyKey(3);
        node.await(side.append("account-3", erased(3)));

        assertThat(queries.find(new FindRecallCase(5))).isEmpty();
        assertThat(queries.list(new ListRecallCases(OWNER))).isEmpty();
    }

    @Test
    void the_newest_two_hundred_of_the_largest_runs_are_kept_and_can_be_stored() {
        side.append("recall-6", recallCase(6, OWNER, 41L));
        for (long id = 1; id < 230; id++) {
            side.append("recall-6", run(6, OWNER, id, 200, 100));
        }
        assertThat(node.await(side.append("recall-6", run(6, OWNER, 230, 200, 100)))).isTrue();
        assertThat(find(6).runs()).hasSize(200);
        assertThat(find(6).runs()).extracting(RecallTestRun::runId).startsWith(230L, 229L).endsWith(31L);
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
