package io.rehearsal.command.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.command.Spine;
import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.account.Role;
import io.rehearsal.events.account.commands.EraseAccount;
import io.rehearsal.events.account.commands.RegisterAccount;
import io.rehearsal.events.knowledge.commands.ClearQueryHistory;
import io.rehearsal.events.knowledge.commands.CreateRecallCase;
import io.rehearsal.events.knowledge.commands.DeleteRecallCase;
import io.rehearsal.events.knowledge.commands.RecordQuery;
import io.rehearsal.events.knowledge.commands.RunRecallTest;
import io.rehearsal.events.knowledge.events.QueryRecorded;
import io.rehearsal.events.knowledge.events.RecallCaseCreated;
import io.rehearsal.events.knowledge.events.RecallCaseDeleted;
import io.rehearsal.events.knowledge.events.RecallTestRun;
import io.rehearsal.events.knowledge.queries.SearchAnswer;
import io.rehearsal.events.knowledge.queries.SearchKnowledge;
import io.rehearsal.events.knowledge.SearchOptions;
import io.rehearsal.events.knowledge.SearchOptions.Legs;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.Registration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class RecallHandlingTest {

    private static final SearchOptions ALL = new SearchOptions(Legs.HYBRID, true, true);

    private final CommandGateway commands = Spine.bean(CommandGateway.class);
    private final EventStore events = Spine.bean(EventStore.class);
    private final long owner = registered();
    private final FakeReadSide readSide = new FakeReadSide(owner);
    private Registration answering;

    @BeforeEach
    void readSide() {
        answering = new AnnotationQueryHandlerAdapter<>(readSide).subscribe(Spine.bean(QueryBus.class));
    }

    @AfterEach
    void away() {
        answering.cancel();
    }

    @Test
    void a_case_is_kept_with_its_different_chunks_in_order() {
        var id = create("  什么是消息队列？ ", List.of(3L, 1L, 3L), " ");

        var created = (RecallCaseCreated) history(id).getFirst();
        assertThat(created.query()).isEqualTo("什么是消息队列？");
        assertThat(created.expectedChunkIds()).containsExactly(3L, 1L);
        assertThat(created.description()).isNull();
        assertThat(created.ownerId()).isEqualTo(owner);
    }

    @Test
    void what_is_asked_cannot_be_read_in_the_database() {
        var id = create("where does the lighthouse stand", List.of(1L), "about a lighthouse");

        assertThat(Spine.bean(JdbcClient.class).sql("select convert_from(payload, 'UTF8') from domain_event where aggregate_identifier = ?")
                .param("recall-" + id).query(String.class).single()).doesNotContain("lighthouse");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "2001, 1, 0", "1, 0, 0", "1, 201, 0", "1, 1, 1001"})
    void a_case_without_a_question_or_chunk_or_with_too_much_of_something_is_refused(int question, int chunks, int description) {
        refused(Reason.INVALID, new CreateRecallCase(owner, " " + "q".repeat(question),
                LongStream.rangeClosed(1, chunks).boxed().toList(), "d".repeat(description)));
    }

    @Test
    void as_much_as_is_allowed_makes_a_case() {
        assertThat(create("q".repeat(2_000), LongStream.rangeClosed(1, 200).boxed().toList(), "d".repeat(1_000))).isPositive();
    }

    @Test
    void a_chunk_that_is_not_there_or_another_s_is_refused() {
        refused(Reason.CHUNK_NOT_FOUND, new CreateRecallCase(owner, "q", List.of(1L, 301L), null));
        refused(Reason.CHUNK_NOT_FOUND, new CreateRecallCase(registered(), "q", List.of(1L), null));
    }

    @Test
    void a_run_takes_the_path_of_a_query_and_traces_what_was_expected() {
        var id = create("q", List.of(1L, 2L), null);

        Long run = commands.sendAndWait(new RunRecallTest(owner, id, 5, ALL));

        assertThat(readSide.searches).containsExactly(new SearchKnowledge(owner, "q", 5, ALL, List.of(), List.of(1L, 2L)));
        var ran = (RecallTestRun) history(id).getLast();
        assertThat(ran.runId()).isEqualTo(run);
        assertThat(ran.retrievedChunkIds()).containsExactly(1L, 9L);
        assertThat(List.of(ran.recall(), ran.precision(), ran.f1(), ran.mrr())).containsExactly(50, 50, 50, 100);
    }

    @Test
    void no_more_passages_are_wanted_than_a_search_answers_and_none_is_refused() {
        var id = create("q", List.of(1L), null);

        commands.sendAndWait(new RunRecallTest(owner, id, Integer.MAX_VALUE, ALL));

        assertThat(readSide.searches.getFirst().topK()).isEqualTo(SearchKnowledge.MOST_RESULTS);
        assertThat(((RecallTestRun) history(id).getLast()).topK()).isEqualTo(SearchKnowledge.MOST_RESULTS);
        refused(Reason.INVALID, new RunRecallTest(owner, id, 0, ALL));
        refused(Reason.INVALID, new RunRecallTest(owner, id, -1, ALL));
    }

    @Test
    void an_unknown_a_deleted_and_another_s_case_are_not_run() {
        var id = create("q", List.of(1L), null);
        refused(Reason.NOT_FOUND, new RunRecallTest(owner, Long.MAX_VALUE, 5, ALL));
        refused(Reason.NOT_FOUND, new DeleteRecallCase(owner, Long.MAX_VALUE));
        refused(Reason.NOT_YOURS, new RunRecallTest(registered(), id, 5, ALL));

        commands.sendAndWait(new DeleteRecallCase(owner, id));

        refused(Reason.NOT_FOUND, new RunRecallTest(owner, id, 5, ALL));
        assertThat(readSide.searches).isEmpty();
    }

    @Test
    void a_search_that_is_away_refuses_the_run_and_keeps_nothing() {
        var id = create("q", List.of(1L), null);
        readSide.search = _ -> {
            throw new Refusal(Reason.UNAVAILABLE, "the search is away");
        };

        refused(Reason.UNAVAILABLE, new RunRecallTest(owner, id, 5, ALL));

        assertThat(history(id)).hasSize(1);
    }

    @Test
    void a_slow_search_holds_neither_the_case_nor_a_transaction() {
        var id = create("q", List.of(1L), null);
        readSide.search = _ -> {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
            CompletableFuture.runAsync(() -> commands.sendAndWait(new DeleteRecallCase(owner, id))).orTimeout(5, TimeUnit.SECONDS).join();
            return new SearchAnswer(List.of(), List.of(), null, null);
        };

        refused(Reason.NOT_FOUND, new RunRecallTest(owner, id, 5, ALL));

        assertThat(history(id).getLast()).isInstanceOf(RecallCaseDeleted.class);
    }

    @Test
    void what_is_sent_twice_with_one_idempotency_key_is_done_once() {
        var create = repeatable(new CreateRecallCase(owner, "q", List.of(1L), null));
        Long id = commands.sendAndWait(create);
        assertThat(commands.<Long>sendAndWait(create)).isEqualTo(id);

        var run = repeatable(new RunRecallTest(owner, id, 5, ALL));
        Long first = commands.sendAndWait(run);
        assertThat(commands.<Long>sendAndWait(run)).isEqualTo(first);
        assertThat(history(id)).hasSize(2);
    }

    @Test
    void an_erased_person_s_case_is_not_run() {
        var id = create("q", List.of(1L), null);
        commands.sendAndWait(new EraseAccount(owner));

        refused(Reason.NOT_FOUND, new RunRecallTest(owner, id, 5, ALL));
    }

    @Test
    void forgetting_questions_that_were_never_asked_changes_nothing() {
        commands.sendAndWait(new ClearQueryHistory(owner));
        assertThat(events.readEvents("queries-" + owner).asStream()).isEmpty();

        commands.sendAndWait(new RecordQuery(owner, "What is a queue?"));
        commands.sendAndWait(new ClearQueryHistory(owner));
        commands.sendAndWait(new ClearQueryHistory(owner));
        assertThat(events.readEvents("queries-" + owner).asStream().map(event -> event.getPayload() instanceof QueryRecorded))
                .containsExactly(true, false);
    }

    private GenericCommandMessage<Object> repeatable(Object command) {
        return new GenericCommandMessage<>(command,
                Map.of(MetadataKeys.IDEMPOTENCY_KEY, "key-" + UUID.randomUUID(), MetadataKeys.ACTOR, Long.toString(owner)));
    }

    private long create(String query, List<Long> expected, String description) {
        return commands.<Long>sendAndWait(new CreateRecallCase(owner, query, expected, description));
    }

    private void refused(Reason reason, Object command) {
        assertThatThrownBy(() -> commands.sendAndWait(command))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private List<Object> history(long id) {
        return events.readEvents("recall-" + id).asStream().<Object>map(event -> event.getPayload()).toList();
    }

    private long registered() {
        return commands.<Long>sendAndWait(
                new RegisterAccount("measurer-" + UUID.randomUUID(), null, "{hash}", null, null, null, Role.JOB_SEEKER));
    }
}
