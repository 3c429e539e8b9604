package io.rehearsal.command.knowledge;

import io.rehearsal.events.Engine;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.events.knowledge.ChunkStrategy;
import io.rehearsal.events.knowledge.commands.CategorizeDocument;
import io.rehearsal.events.knowledge.commands.ChangeChunkStrategy;
import io.rehearsal.events.knowledge.commands.DeleteDocument;
import io.rehearsal.events.knowledge.events.ChunkStrategyChanged;
import io.rehearsal.events.knowledge.events.ChunksEmbedded;
import io.rehearsal.events.knowledge.events.DocumentCategorized;
import io.rehearsal.events.knowledge.events.DocumentChunked;
import io.rehearsal.events.knowledge.events.DocumentDeleted;
import io.rehearsal.events.knowledge.events.DocumentProcessed;
import io.rehearsal.events.knowledge.events.DocumentProcessingFailed;
import io.rehearsal.events.knowledge.events.DocumentUploaded;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomMatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final long DOCUMENT = 7;
    private static final long OWNER = 3;
    private static final long STRANGER = 4;
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final Engine ENGINE = Engine.local("1");
    /** A parent and its two children. */
    private static final List<Chunk> CHUNKS = List.of(chunk(1, 0, null), chunk(2, 1, 1L), chunk(3, 2, 1L));

    private AggregateTestFixture<Document> fixture;

    @BeforeEach
    void document() {
        fixture = new AggregateTestFixture<>(Document.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void an_upload_is_one_event_and_waits_to_be_cut() {
        fixture.givenNoPriorActivity()
                .when(new AddDocument(DOCUMENT, OWNER, "notes.md", "md", 12, "hash", "text", ChunkStrategy.RECURSIVE, NOW))
                .expectEvents(uploaded("text"));
        given(uploaded("text")).when(new PrepareProcessing(DOCUMENT))
                .expectResultMessagePayload(Optional.of(new Work.Cut(OWNER, 1, ChunkStrategy.RECURSIVE)));
    }

    @Nested
    class Processing {

        @Test
        void what_was_cut_waits_to_be_embedded() {
            given(uploaded("text")).when(new RecordChunks(DOCUMENT, 1, ENGINE, CHUNKS, NOW)).expectEvents(chunked(1));
            given(uploaded("text"), chunked(1)).when(new PrepareProcessing(DOCUMENT))
                    .expectResultMessagePayload(Optional.of(new Work.Embed(OWNER, 1, 0)));
        }

        @Test
        void it_goes_on_after_what_was_embedded_and_parents_are_not() {
            given(uploaded("text"), chunked(1)).when(new RecordEmbedded(DOCUMENT, 1, 1, NOW)).expectEvents(embedded(1, 1));
            given(uploaded("text"), chunked(1), embedded(1, 1)).when(new PrepareProcessing(DOCUMENT))
                    .expectResultMessagePayload(Optional.of(new Work.Embed(OWNER, 1, 1)));
        }

        @Test
        void the_last_chunk_completes_it() {
            given(uploaded("text"), chunked(1), embedded(1, 1)).when(new RecordEmbedded(DOCUMENT, 1, 2, NOW))
                    .expectEvents(embedded(1, 2), new DocumentProcessed(DOCUMENT, OWNER, 1, NOW));
            given(uploaded("text"), chunked(1), embedded(1, 2), new DocumentProcessed(DOCUMENT, OWNER, 1, NOW))
                    .when(new PrepareProcessing(DOCUMENT)).expectResultMessagePayload(Optional.empty());
        }

        @Test
        void without_any_chunk_it_is_complete_at_once() {
            given(uploaded("text")).when(new RecordChunks(DOCUMENT, 1, ENGINE, List.of(), NOW))
                    .expectEvents(new DocumentChunked(DOCUMENT, OWNER, 1, ChunkStrategy.RECURSIVE, ENGINE, 0, List.of(), NOW),
                            new DocumentProcessed(DOCUMENT, OWNER, 1, NOW));
        }

        @Test
        void the_same_batch_counts_once() {
            given(uploaded("text"), chunked(1), embedded(1, 1)).when(new RecordEmbedded(DOCUMENT, 1, 1, NOW)).expectNoEvents();
        }

        @Test
        void a_failure_ends_it() {
            given(uploaded("text"))
                    .when(new RecordProcessingFailure(DOCUMENT, 1, DocumentProcessingFailed.Reason.UNREADABLE, NOW))
                    .expectEvents(failed(1, DocumentProcessingFailed.Reason.UNREADABLE));
            given(uploaded("text"), failed(1, DocumentProcessingFailed.Reason.UNREADABLE)).when(new PrepareProcessing(DOCUMENT))
                    .expectResultMessagePayload(Optional.empty());
        }

        @Test
        void outcomes_of_an_older_cutting_change_nothing() {
            var older = new Object[] {uploaded("text"), chunked(1), changed(2)};
            given(older).when(new RecordChunks(DOCUMENT, 1, ENGINE, CHUNKS, NOW)).expectNoEvents();
            given(older).when(new RecordEmbedded(DOCUMENT, 1, 2, NOW)).expectNoEvents();
            given(older).when(new RecordProcessingFailure(DOCUMENT, 1, DocumentProcessingFailed.Reason.FAILED, NOW)).expectNoEvents();
        }

        @Test
        void outcomes_for_a_deleted_document_change_nothing() {
            var deleted = new Object[] {uploaded("text"), chunked(1), new DocumentDeleted(DOCUMENT, OWNER, NOW)};
            given(deleted).when(new RecordEmbedded(DOCUMENT, 1, 2, NOW)).expectNoEvents();
            given(deleted).when(new PrepareProcessing(DOCUMENT)).expectResultMessagePayload(Optional.empty());
        }

        @Test
        void an_erased_persons_document_waits_for_nothing() {
            given(uploaded(null)).when(new PrepareProcessing(DOCUMENT)).expectResultMessagePayload(Optional.empty());
        }
    }

    @Nested
    class Cutting_it_again {

        @Test
        void begins_the_next_cutting() {
            given(uploaded("text"), chunked(1)).when(new ChangeChunkStrategy(OWNER, DOCUMENT, ChunkStrategy.SEMANTIC)).expectEvents(changed(2));
            given(uploaded("text"), chunked(1), embedded(1, 1), changed(2)).when(new PrepareProcessing(DOCUMENT))
                    .expectResultMessagePayload(Optional.of(new Work.Cut(OWNER, 2, ChunkStrategy.SEMANTIC)));
        }

        @Test
        void is_possible_after_a_failure() {
            given(uploaded("text"), failed(1, DocumentProcessingFailed.Reason.FAILED))
                    .when(new ChangeChunkStrategy(OWNER, DOCUMENT, ChunkStrategy.SEMANTIC)).expectEvents(changed(2));
        }

        @Test
        void is_refused_to_a_stranger() {
            refused(Reason.NOT_YOURS, given(uploaded("text")).when(new ChangeChunkStrategy(STRANGER, DOCUMENT, ChunkStrategy.SEMANTIC)));
        }
    }

    @Nested
    class Filing {

        @Test
        void keeps_the_category() {
            given(uploaded("text")).when(new CategorizeDocument(OWNER, DOCUMENT, "后端"))
                    .expectEvents(new DocumentCategorized(DOCUMENT, OWNER, "后端", NOW));
        }

        @Test
        void takes_a_hundred_characters_and_no_more() {
            given(uploaded("text")).when(new CategorizeDocument(OWNER, DOCUMENT, "😀".repeat(100))).expectSuccessfulHandlerExecution();
            refused(Reason.INVALID, given(uploaded("text")).when(new CategorizeDocument(OWNER, DOCUMENT, "x".repeat(101))));
        }

        @Test
        void is_refused_to_a_stranger() {
            refused(Reason.NOT_YOURS, given(uploaded("text")).when(new CategorizeDocument(STRANGER, DOCUMENT, "x")));
        }
    }

    @Nested
    class Deleting {

        @Test
        void takes_it_away_for_good() {
            var deleted = new DocumentDeleted(DOCUMENT, OWNER, NOW);
            given(uploaded("text")).when(new DeleteDocument(OWNER, DOCUMENT)).expectEvents(deleted);
            refused(Reason.NOT_FOUND, given(uploaded("text"), deleted).when(new DeleteDocument(OWNER, DOCUMENT)));
            refused(Reason.NOT_FOUND, given(uploaded("text"), deleted).when(new CategorizeDocument(OWNER, DOCUMENT, "x")));
        }

        @Test
        void is_refused_to_a_stranger() {
            refused(Reason.NOT_YOURS, given(uploaded("text")).when(new DeleteDocument(STRANGER, DOCUMENT)));
        }

        @Test
        void is_refused_once_the_owner_has_been_erased() {
            refused(Reason.NOT_FOUND, given(uploaded(null)).when(new DeleteDocument(OWNER, DOCUMENT)));
        }
    }

    private TestExecutor<Document> given(Object... events) {
        document();
        return fixture.given(events);
    }

    private static void refused(Reason reason, ResultValidator<Document> result) {
        result.expectNoEvents().expectException(new CustomMatcher<>("refused with " + reason) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof Refusal refusal && refusal.reason() == reason;
            }
        });
    }

    private static Chunk chunk(long id, int index, @Nullable Long parent) {
        return new Chunk(id, index, parent, 0, 4, List.of(), "text");
    }

    private static DocumentUploaded uploaded(@Nullable String text) {
        return new DocumentUploaded(DOCUMENT, OWNER, "notes.md", "md", 12, "hash", text, ChunkStrategy.RECURSIVE, NOW);
    }

    private static DocumentChunked chunked(int chunking) {
        return new DocumentChunked(DOCUMENT, OWNER, chunking, ChunkStrategy.RECURSIVE, ENGINE, CHUNKS.size(), CHUNKS, NOW);
    }

    private static ChunksEmbedded embedded(int chunking, int count) {
        return new ChunksEmbedded(DOCUMENT, OWNER, chunking, count, 2, NOW);
    }

    private static ChunkStrategyChanged changed(int chunking) {
        return new ChunkStrategyChanged(DOCUMENT, OWNER, chunking, ChunkStrategy.SEMANTIC, NOW);
    }

    private static DocumentProcessingFailed failed(int chunking, DocumentProcessingFailed.Reason reason) {
        return new DocumentProcessingFailed(DOCUMENT, OWNER, chunking, reason, NOW);
    }
}
