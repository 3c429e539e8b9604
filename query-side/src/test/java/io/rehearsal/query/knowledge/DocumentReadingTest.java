package io.rehearsal.query.knowledge;

import static io.rehearsal.query.Samples.NOON;
import static io.rehearsal.query.knowledge.KnowledgeEvents.TEXT;
import static io.rehearsal.query.knowledge.KnowledgeEvents.changed;
import static io.rehearsal.query.knowledge.KnowledgeEvents.chunked;
import static io.rehearsal.query.knowledge.KnowledgeEvents.deleted;
import static io.rehearsal.query.knowledge.KnowledgeEvents.embedded;
import static io.rehearsal.query.knowledge.KnowledgeEvents.failed;
import static io.rehearsal.query.knowledge.KnowledgeEvents.first;
import static io.rehearsal.query.knowledge.KnowledgeEvents.last;
import static io.rehearsal.query.knowledge.KnowledgeEvents.processed;
import static io.rehearsal.query.knowledge.KnowledgeEvents.uploaded;
import static io.rehearsal.query.knowledge.KnowledgeEvents.whole;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.events.knowledge.ChunkStrategy;
import io.rehearsal.events.knowledge.events.DocumentCategorized;
import io.rehearsal.events.knowledge.events.DocumentProcessed;
import io.rehearsal.events.knowledge.events.DocumentProcessingFailed.Reason;
import io.rehearsal.events.knowledge.queries.DocumentText;
import io.rehearsal.events.knowledge.queries.DocumentView;
import io.rehearsal.events.knowledge.queries.DocumentView.Status;
import io.rehearsal.events.knowledge.queries.FindDocument;
import io.rehearsal.events.knowledge.queries.FindDocumentText;
import io.rehearsal.events.knowledge.queries.FindOwnChunks;
import io.rehearsal.events.knowledge.queries.ListDocuments;
import io.rehearsal.query.Samples;
import io.rehearsal.query.rebuild.ReadNode;
import io.rehearsal.query.rebuild.ReadSide;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentReadingTest {

    private static final long OWNER = 3;

    private final ReadSide side = new ReadSide();
    private final Set<Long> searched = new HashSet<>();
    private ReadNode node;
    private DocumentQueries queries;
    private DocumentTextQueries texts;

    @BeforeEach
    void start() {
        var documents = new DocumentProjection();
        var said = new DocumentTextProjection();
        node = side.start(documents, said);
        queries = new DocumentQueries(node.projections, documents, chunks -> chunks.stream().filter(searched::contains).collect(Collectors.toSet()));
        texts = new DocumentTextQueries(node.projections, said);
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void a_new_document_is_processing_and_says_its_text() {
        given(7, uploaded(7, OWNER));

        assertThat(find(7)).isEqualTo(new DocumentView(7, OWNER, "queues.md", "md", 2048, null, ChunkStrategy.RECURSIVE, Status.PROCESSING,
                0, 0, 0, null, NOON.plusSeconds(7), NOON.plusSeconds(7)));
        assertThat(text(7)).isEqualTo(new DocumentText(7, OWNER, ChunkStrategy.RECURSIVE, List.of(), TEXT));
        assertThat(queries.find(new FindDocument(8))).isEmpty();
        assertThat(texts.find(new FindDocumentText(8))).isEmpty();
    }

    @Test
    void its_chunks_are_seen_as_soon_as_it_was_cut_and_its_progress_as_it_goes() {
        given(7, uploaded(7, OWNER), chunked(7, OWNER, 1, ChunkStrategy.PARENT_CHILD, whole(40), first(41, 40), last(42, 40)));
        assertThat(text(7)).isEqualTo(new DocumentText(
                7, OWNER, ChunkStrategy.PARENT_CHILD, List.of(whole(40), first(41, 40), last(42, 40)), null));
        assertThat(find(7)).extracting(DocumentView::chunkCount, DocumentView::embedded, DocumentView::toEmbed).containsExactly(3, 0, 2);

        given(7, embedded(7, OWNER, 1, 1, 2));
        assertThat(find(7)).extracting(DocumentView::status, DocumentView::embedded, DocumentView::toEmbed)
                .containsExactly(Status.PROCESSING, 1, 2);

        given(7, processed(7, OWNER, 1));
        assertThat(find(7)).extracting(DocumentView::status, DocumentView::embedded, DocumentView::toEmbed)
                .containsExactly(Status.COMPLETED, 2, 2);
        assertThat(find(7).updatedAt()).isEqualTo(NOON.plusSeconds(120));
    }

    @Test
    void what_has_just_been_processed_is_completed_once_it_can_be_found() {
        given(7, uploaded(7, OWNER), chunked(7, OWNER, 1, ChunkStrategy.RECURSIVE, whole(40), first(41, 40), last(42, 40)),
                new DocumentProcessed(7, OWNER, 1, Instant.now()));
        assertThat(find(7).status()).isEqualTo(Status.PROCESSING);
        assertThat(queries.list(new ListDocuments(OWNER)).getFirst().status()).isEqualTo(Status.PROCESSING);

        searched.add(42L);

        assertThat(find(7).status()).isEqualTo(Status.COMPLETED);
        assertThat(queries.list(new ListDocuments(OWNER)).getFirst().status()).isEqualTo(Status.COMPLETED);
    }

    @Test
    void the_chunks_before_are_seen_until_the_new_ones_have_been_processed() {
        given(7, uploaded(7, OWNER), chunked(7, OWNER, 1, ChunkStrategy.RECURSIVE, whole(40)), processed(7, OWNER, 1),
                changed(7, OWNER, 2, ChunkStrategy.PARENT_CHILD));
        assertThat(find(7)).extracting(DocumentView::status, DocumentView::strategy, DocumentView::chunkCount, DocumentView::toEmbed)
                .containsExactly(Status.PROCESSING, ChunkStrategy.PARENT_CHILD, 1, 0);

        given(7, chunked(7, OWNER, 2, ChunkStrategy.PARENT_CHILD, whole(50), first(51, 50), last(52, 50)));
        assertThat(text(7).strategy()).isEqualTo(ChunkStrategy.RECURSIVE);
        assertThat(text(7).chunks()).containsExactly(whole(40));
        assertThat(own(40L, 50L, 51L)).containsExactly(40L);
        assertThat(find(7).chunkCount()).isEqualTo(1);

        given(7, processed(7, OWNER, 2));
        assertThat(text(7).strategy()).isEqualTo(ChunkStrategy.PARENT_CHILD);
        assertThat(text(7).chunks()).containsExactly(whole(50), first(51, 50), last(52, 50));
        assertThat(own(40L, 50L, 51L)).containsExactly(50L, 51L);
        assertThat(find(7).chunkCount()).isEqualTo(3);
    }

    @Test
    void a_chunking_that_failed_tells_why_and_leaves_the_chunks_before() {
        given(7, uploaded(7, OWNER), chunked(7, OWNER, 1, ChunkStrategy.RECURSIVE, whole(40)), processed(7, OWNER, 1),
                changed(7, OWNER, 2, ChunkStrategy.PARENT_CHILD), chunked(7, OWNER, 2, ChunkStrategy.PARENT_CHILD, whole(50)),
                failed(7, OWNER, 2));

        assertThat(find(7)).extracting(DocumentView::status, DocumentView::failure, DocumentView::chunkCount)
                .containsExactly(Status.FAILED, Reason.TOO_MANY_CHUNKS, 1);
        assertThat(text(7).chunks()).containsExactly(whole(40));

        given(7, changed(7, OWNER, 3, ChunkStrategy.RECURSIVE), chunked(7, OWNER, 3, ChunkStrategy.RECURSIVE, whole(60)), processed(7, OWNER, 3));
        assertThat(find(7)).extracting(DocumentView::status, DocumentView::failure).containsExactly(Status.COMPLETED, null);
        assertThat(text(7).chunks()).containsExactly(whole(60));
    }

    @Test
    void what_was_cut_for_a_chunking_that_was_given_up_for_another_changes_nothing() {
        given(7, uploaded(7, OWNER), changed(7, OWNER, 2, ChunkStrategy.PARENT_CHILD),
                chunked(7, OWNER, 1, ChunkStrategy.RECURSIVE, whole(40)), embedded(7, OWNER, 1, 1, 1), processed(7, OWNER, 1), failed(7, OWNER, 1));

        assertThat(find(7)).extracting(DocumentView::status, DocumentView::chunkCount).containsExactly(Status.PROCESSING, 0);
        assertThat(text(7).chunks()).isEmpty();
        assertThat(text(7).strategy()).isEqualTo(ChunkStrategy.PARENT_CHILD);
    }

    @Test
    void a_header_that_was_put_before_a_chunk_s_text_is_kept() {
        var table = new Chunk(40, 0, null, 43, TEXT.length(), List.of(), "| a | b |\nYes.");
        var elsewhere = new Chunk(41, 1, null, 0, 10, List.of(), "not in the text");
        given(7, uploaded(7, OWNER), chunked(7, OWNER, 1, ChunkStrategy.RECURSIVE, table, elsewhere));

        assertThat(text(7).chunks()).containsExactly(table, elsewhere);
    }

    @Test
    void documents_are_listed_newest_first_with_their_categories_and_only_ones_own() {
        given(7, uploaded(7, OWNER));
        given(8, uploaded(8, OWNER), new DocumentCategorized(8, OWNER, "queues", NOON.plusSeconds(60)));
        given(9, uploaded(9, 4));

        assertThat(queries.list(new ListDocuments(OWNER))).extracting(DocumentView::documentId).containsExactly(8L, 7L);
        assertThat(queries.list(new ListDocuments(OWNER))).extracting(DocumentView::category).containsExactly("queues", null);
        assertThat(queries.list(new ListDocuments(5))).isEmpty();
    }

    @Test
    void a_deleted_document_is_found_no_more_whatever_comes_after() {
        given(7, uploaded(7, OWNER), chunked(7, OWNER, 1, ChunkStrategy.RECURSIVE, whole(40)), deleted(7, OWNER), processed(7, OWNER, 1));

        assertThat(queries.find(new FindDocument(7))).isEmpty();
        assertThat(queries.list(new ListDocuments(OWNER))).isEmpty();
        assertThat(texts.find(new FindDocumentText(7))).isEmpty();
        assertThat(own(40L)).isEmpty();
    }

    @Test
    void only_ones_own_chunks_are_there() {
        given(7, uploaded(7, OWNER), chunked(7, OWNER, 1, ChunkStrategy.RECURSIVE, whole(40), first(41, 40), last(44, 40)));
        given(8, uploaded(8, 4), chunked(8, 4, 1, ChunkStrategy.RECURSIVE, whole(42)));

        assertThat(own(44L, 43L, 42L, 41L, 40L, 39L)).containsExactly(44L, 41L, 40L);
    }

    @Test
    void an_erased_person_s_documents_are_gone_with_every_word_of_them() {
        side.append("account-3", Samples.registered(3, "mira"));
        given(7, uploaded(7, OWNER), chunked(7, OWNER, 1, ChunkStrategy.RECURSIVE, whole(40)), processed(7, OWNER, 1));
        given(8, uploaded(8, 4));
        side.engine.destroyKey(3);
        node.await(side.append("account-3", Samples.erased(3)));

        assertThat(queries.find(new FindDocument(7))).isEmpty();
        assertThat(texts.find(new FindDocumentText(7))).isEmpty();
        assertThat(queries.find(new FindDocument(8))).isPresent();
        for (var collection : List.of("document-text_1", "document-text_1_chunks", "document-text_1_parts")) {
            assertThat(side.database().getCollection(collection).find(new Document("root", 7L))).isEmpty();
        }
    }

    @Test
    void what_is_read_while_the_read_store_is_away_comes_from_the_events() {
        given(7, uploaded(7, OWNER), chunked(7, OWNER, 1, ChunkStrategy.RECURSIVE, whole(40)));
        side.stopStore();

        assertThat(find(7).chunkCount()).isEqualTo(1);
        assertThat(text(7).chunks()).containsExactly(whole(40));
    }

    private DocumentView find(long id) {
        return queries.find(new FindDocument(id)).orElseThrow();
    }

    private DocumentText text(long id) {
        return texts.find(new FindDocumentText(id)).orElseThrow();
    }

    private List<Long> own(Long... ids) {
        return queries.find(new FindOwnChunks(OWNER, List.of(ids)));
    }

    private void given(long id, DomainEvent... events) {
        for (var event : events) {
            assertThat(node.await(side.append("document-" + id, event))).isTrue();
        }
    }
}
