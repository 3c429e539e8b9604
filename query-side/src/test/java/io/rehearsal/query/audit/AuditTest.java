package io.rehearsal.query.audit;

import static io.rehearsal.query.Samples.NOON;
import static io.rehearsal.query.Samples.applied;
import static io.rehearsal.query.Samples.erased;
import static io.rehearsal.query.Samples.parsed;
import static io.rehearsal.query.Samples.registered;
import static io.rehearsal.query.Samples.restored;
import static io.rehearsal.query.Samples.uploaded;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.account.events.AccountRegistered;
import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.events.knowledge.ChunkStrategy;
import io.rehearsal.events.knowledge.events.DocumentCategorized;
import io.rehearsal.events.knowledge.events.DocumentChunked;
import io.rehearsal.events.knowledge.events.DocumentUploaded;
import io.rehearsal.events.knowledge.events.QueryHistoryCleared;
import io.rehearsal.events.knowledge.events.QueryRecorded;
import io.rehearsal.events.llmconfig.Provider;
import io.rehearsal.events.llmconfig.events.LlmConfigured;
import io.rehearsal.events.operations.queries.CountHistory;
import io.rehearsal.events.operations.queries.EventRecord;
import io.rehearsal.events.operations.queries.ListEvents;
import io.rehearsal.events.operations.queries.ListHistory;
import io.rehearsal.query.knowledge.KnowledgeEvents;
import io.rehearsal.query.rebuild.ReadSide;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditTest {

    private final ReadSide side = new ReadSide();
    private final AuditQueries audit = new AuditQueries(side.streams, side.log);

    @BeforeEach
    void events() {
        side.append("account-1", registered(1, "mira"));
        side.append("resume-7", uploaded(7, 1));
        side.append("resume-7", parsed(7, 1, null, "v1.0", "Drew maps"));
        side.append("resume-7", applied(7, 1, "v1.0", "v1.1", "Drew maps", "Drew 40 maps"));
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void a_history_tells_what_each_event_changed() {
        var history = audit.list(new ListHistory("resume-7"));

        assertThat(history).extracting(EventRecord::type)
                .containsExactly("resume.ResumeUploaded", "resume.ResumeParsed", "resume.SuggestionsApplied");
        assertThat(history).extracting(EventRecord::position).containsExactly(2L, 3L, 4L);
        assertThat(history.get(1).changes()).contains("personalInfo.name = «Mira Feldspar» (characters 0–13)");
        assertThat(history.get(2).summary()).isEqualTo("v1.0 → v1.1: 1 suggestion applied");
        assertThat(history.get(2).changes())
                .containsExactly("v1.0 → v1.1: experience[0].responsibilities[0]: «Drew maps» → «Drew 40 maps»");
    }

    @Test
    void a_restored_version_and_a_later_parse_tell_every_value_that_changed() {
        side.append("resume-7", restored(7, 1, "v1.1", "v1.0"));
        side.append("resume-7", parsed(7, 1, "v1.0", "v1.2", "Drew sea maps"));

        var history = audit.list(new ListHistory("resume-7"));

        assertThat(history.get(3).summary()).isEqualTo("Version v1.0 was restored; until then v1.1");
        assertThat(history.get(3).changes())
                .containsExactly("v1.1 → v1.0: experience[0].responsibilities[0]: «Drew 40 maps» → «Drew maps»");
        assertThat(history.get(4).changes())
                .containsExactly("v1.0 → v1.2: experience[0].responsibilities[0]: «Drew maps» → «Drew sea maps»");
    }

    @Test
    void an_operator_sees_which_model_was_chosen_and_not_the_key() {
        side.append("llmconfig-1", new LlmConfigured(1, 5, Provider.OPENAI, "gpt-4o", "sk-0123456789abcdef", null, true, NOON));

        var told = audit.list(new ListHistory("llmconfig-1")).getFirst();

        assertThat(told.summary()).isEqualTo("A language model was chosen: openai");
        assertThat(told.changes()).containsExactly("modelName = «gpt-4o»", "apiKey = «sk-****cdef»");
        assertThat(told.payload()).isInstanceOfSatisfying(LlmConfigured.class, event -> assertThat(event.apiKey()).isEqualTo("sk-****cdef"));
    }

    @Test
    void a_document_s_history_tells_how_it_was_cut_and_how_far_it_is() {
        side.append("document-7", KnowledgeEvents.uploaded(7, 1));
        side.append("document-7", KnowledgeEvents.chunked(7, 1, 1, ChunkStrategy.PARENT_CHILD, KnowledgeEvents.whole(40), KnowledgeEvents.last(41, 40)));
        side.append("document-7", KnowledgeEvents.embedded(7, 1, 1, 1, 1));
        side.append("document-7", KnowledgeEvents.failed(7, 1, 1));
        side.append("document-7", new DocumentCategorized(7, 1, "queues", NOON));

        var history = audit.list(new ListHistory("document-7"));

        assertThat(history).extracting(EventRecord::summary).containsExactly(
                "A document was uploaded: «queues.md», md, 2048 bytes, to be cut recursive",
                "Chunking 1, parent_child: 2 chunks by local 1",
                "Chunking 1: 1 of 1 chunk embedded",
                "Chunking 1 was given up: TOO_MANY_CHUNKS",
                "The document was filed under «queues»");
        assertThat(history.get(1).changes()).last().isEqualTo("chunk 41 (characters 45–49) of 40 under Queues > Or not: «Yes.»");
    }

    @Test
    void a_listing_holds_no_more_of_a_document_than_its_beginning() {
        var chunks = LongStream.range(0, 2_000).mapToObj(id -> new Chunk(id, (int) id, null, 0, 5_000, List.of(), "x".repeat(5_000))).toArray(Chunk[]::new);
        side.append("document-7", new DocumentUploaded(7, 1, "long.txt", "txt", 1, "h", "x".repeat(1_000_000), ChunkStrategy.RECURSIVE, NOON));
        side.append("document-7", KnowledgeEvents.chunked(7, 1, 1, ChunkStrategy.RECURSIVE, chunks));

        var history = audit.list(new ListHistory("document-7"));

        assertThat(((DocumentUploaded) history.get(0).payload()).text()).hasSizeLessThan(3_000);
        assertThat(((DocumentChunked) history.get(1).payload()).chunks()).hasSize(50).allSatisfy(chunk -> assertThat(chunk.text()).hasSizeLessThan(400));
        assertThat(((DocumentChunked) history.get(1).payload()).chunkCount()).isEqualTo(2_000);
        assertThat(history.get(1).changes()).hasSize(50);
    }

    @Test
    void a_part_of_a_resumes_history_tells_the_same_as_the_whole() {
        var whole = audit.list(new ListHistory("resume-7"));

        assertThat(audit.count(new CountHistory("resume-7"))).isEqualTo(whole.size()).isGreaterThan(2);
        for (int offset = 0; offset < whole.size(); offset++) {
            assertThat(audit.list(new ListHistory("resume-7", offset, 1))).isEqualTo(whole.subList(offset, offset + 1));
        }
        assertThat(audit.list(new ListHistory("resume-7", 1, 100))).isEqualTo(whole.subList(1, whole.size()));
        assertThat(audit.list(new ListHistory("resume-7", Integer.MAX_VALUE, 1000))).isEmpty();
        assertThat(audit.count(new CountHistory("resume-999"))).isZero();
    }

    @Test
    void a_recall_case_s_history_tells_what_was_missed_and_a_history_of_questions_what_was_asked() {
        side.append("recall-5", KnowledgeEvents.recallCase(5, 1, 1_000_000L));
        side.append("recall-5", KnowledgeEvents.run(5, 1, 9));
        side.append("queries-1", new QueryRecorded(1, "What is a queue?", NOON));
        side.append("queries-1", new QueryHistoryCleared(1, NOON));

        var history = audit.list(new ListHistory("recall-5"));
        assertThat(history).extracting(EventRecord::summary).containsExactly(
                "A recall case was made, expecting 1 chunk: «What is a queue?»",
                "Run 9, top 100, hybrid with expansion, ranked anew: recall 100, precision 50, F1 67, MRR 100 percent");
        assertThat(history.get(0).changes()).containsExactly("expected: 1000000", "description: «the first one»");
        assertThat(history.get(1).changes()).containsExactly("chunk 1000000: below threshold, rank 123");
        assertThat(audit.list(new ListHistory("queries-1"))).extracting(EventRecord::summary)
                .containsExactly("A question was asked: «What is a queue?»", "The questions so far are to be forgotten");
    }

    @Test
    void of_an_erased_person_s_knowledge_base_only_figures_are_told() {
        side.append("document-7", KnowledgeEvents.uploaded(7, 1));
        side.append("document-7", KnowledgeEvents.chunked(7, 1, 1, ChunkStrategy.RECURSIVE, KnowledgeEvents.whole(40)));
        side.append("recall-5", KnowledgeEvents.recallCase(5, 1, 40L));
        side.append("queries-1", new QueryRecorded(1, "What is a queue?", NOON));
        side.engine.destroyKey(1);

        for (var aggregate : List.of("document-7", "recall-5", "queries-1")) {
            assertThat(audit.list(new ListHistory(aggregate))).allMatch(EventRecord::erased)
                    .allSatisfy(record -> assertThat(record.summary() + record.payload()).doesNotContain("queue"));
        }
    }

    @Test
    void what_cannot_be_folded_is_told_by_itself() {
        side.append("resume-8", parsed(8, 1, null, "v1.0", "Drew maps"));
        side.append("resume-8", restored(8, 1, "v1.0", "v1.0"));

        var history = audit.list(new ListHistory("resume-8"));

        assertThat(history.get(0).changes()).contains("personalInfo.name = «Mira Feldspar» (characters 0–13)");
        assertThat(history.get(1).summary()).isEqualTo("Version v1.0 was restored; until then v1.0");
    }

    @Test
    void an_erased_person_s_history_tells_that_something_happened_and_not_what() {
        side.engine.destroyKey(1);
        side.append("account-1", erased(1));

        assertThat(audit.list(new ListHistory("resume-7"))).allMatch(EventRecord::erased).allMatch(it -> it.changes().isEmpty());
        assertThat(audit.list(new ListHistory("account-1"))).extracting(EventRecord::erased).containsExactly(true, false);
    }

    @Test
    void events_are_listed_by_position_and_type() {
        assertThat(audit.list(new ListEvents(0, 2, null))).extracting(EventRecord::position).containsExactly(1L, 2L);
        assertThat(audit.list(new ListEvents(2, 100, null))).extracting(EventRecord::position).containsExactly(3L, 4L);
        assertThat(audit.list(new ListEvents(0, 100, "resume.ResumeParsed"))).extracting(EventRecord::position).containsExactly(3L);
        assertThat(audit.list(new ListEvents(3, 100, "resume.ResumeParsed"))).isEmpty();
    }

    @Test
    void nobody_is_shown_the_hash_of_a_password() {
        var payload = (AccountRegistered) audit.list(new ListHistory("account-1")).getFirst().payload();

        assertThat(payload.username()).isEqualTo("mira");
        assertThat(payload.passwordHash()).isNull();
    }
}
