package io.rehearsal.command.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Awaitility.await;

import io.rehearsal.assistant.chunking.Chunkers;
import io.rehearsal.assistant.chunking.StructuredReader;
import io.rehearsal.assistant.chunking.StructuredText;
import io.rehearsal.assistant.chunking.StructuredText.Block;
import io.rehearsal.assistant.chunking.StructuredText.Kind;
import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.command.Spine;
import io.rehearsal.command.files.OriginalFiles;
import io.rehearsal.command.messaging.IdSequence;
import io.rehearsal.command.nodes.Nodes;
import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.account.commands.EraseAccount;
import io.rehearsal.events.knowledge.ChunkStrategy;
import io.rehearsal.events.knowledge.TextVector;
import io.rehearsal.events.knowledge.commands.CategorizeDocument;
import io.rehearsal.events.knowledge.commands.ChangeChunkStrategy;
import io.rehearsal.events.knowledge.commands.DeleteDocument;
import io.rehearsal.events.knowledge.commands.DocumentCommand;
import io.rehearsal.events.knowledge.events.ChunksEmbedded;
import io.rehearsal.events.knowledge.events.DocumentDeleted;
import io.rehearsal.events.knowledge.events.DocumentProcessed;
import io.rehearsal.events.knowledge.events.DocumentProcessingFailed;
import io.rehearsal.events.knowledge.events.DocumentProcessingFailed.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.Test;

class DocumentProcessorTest {

    private static final Message<?> CAUSE = new GenericMessage<>("a new start");

    private final CommandGateway commands = Spine.bean(CommandGateway.class);
    private final Library library = new Library();

    @Test
    void what_a_crash_interrupted_goes_on_where_it_was() {
        var document = library.cut(DocumentProcessor.BATCH + 60);
        library.publish(document, 2,
                new ChunksEmbedded(document, library.owner, 1, DocumentProcessor.BATCH, DocumentProcessor.BATCH + 60, Instant.now()));

        Spine.bean(DocumentProcessor.class).conduct(document, CAUSE);

        assertThat(library.all(document, ChunksEmbedded.class)).extracting(ChunksEmbedded::embedded)
                .containsExactly(DocumentProcessor.BATCH, 2 * DocumentProcessor.BATCH, DocumentProcessor.BATCH + 60);
        assertThat(library.all(document, DocumentProcessed.class)).hasSize(1);
        assertThat(library.vectors()).isEqualTo(60);
    }

    @Test
    void what_is_left_undone_is_found_from_the_events() {
        var document = library.cut(3);
        commands.sendAndWait(new CategorizeDocument(library.owner, document, "backend"));
        var open = Spine.bean(OpenDocuments.class);
        var id = DocumentCommand.aggregateId(document);
        await().until(() -> open.find().contains(id) || library.has(document, DocumentProcessed.class));

        Spine.bean(DocumentProcessor.class).conduct(document, CAUSE);

        assertThat(open.find()).doesNotContain(id);
    }

    @Test
    void an_embedder_that_fails_once_is_tried_again() {
        var document = library.cut(3);
        var calls = new AtomicInteger();

        processor(() -> {
            if (calls.incrementAndGet() == 1) {
                throw new IllegalStateException("not now");
            }
        }).conduct(document, CAUSE);

        assertThat(library.has(document, DocumentProcessed.class)).isTrue();
    }

    @Test
    void an_embedder_that_always_fails_ends_in_a_reason() {
        var document = library.cut(3);
        var calls = new AtomicInteger();

        processor(() -> {
            calls.incrementAndGet();
            throw new IllegalStateException("not now");
        }).conduct(document, CAUSE);

        assertThat(library.all(document, DocumentProcessingFailed.class)).singleElement()
                .satisfies(failed -> assertThat(failed.reason()).isEqualTo(Reason.FAILED));
        assertThat(calls).hasValueGreaterThan(1);
        assertThat(Spine.bean(OpenDocuments.class).find()).doesNotContain(DocumentCommand.aggregateId(document));
    }

    @Test
    void another_strategy_while_it_is_embedded_leaves_the_old_chunks_unfinished() {
        var document = library.cut(3);
        var first = new AtomicInteger();

        processor(() -> {
            if (first.getAndIncrement() == 0) {
                commands.sendAndWait(new ChangeChunkStrategy(library.owner, document, ChunkStrategy.SEMANTIC));
            }
        }).conduct(document, CAUSE);

        assertThat(library.has(document, DocumentProcessed.class)).isFalse();
        await().until(() -> library.has(document, DocumentProcessingFailed.class));
        assertThat(library.all(document, DocumentProcessingFailed.class)).singleElement().satisfies(failed -> {
            assertThat(failed.chunking()).isEqualTo(2);
            assertThat(failed.reason()).as("its original was never kept").isEqualTo(Reason.UNREADABLE);
        });
    }

    @Test
    void a_deletion_while_it_is_embedded_is_the_last_that_happens() {
        var document = library.cut(3);

        processor(() -> commands.sendAndWait(new DeleteDocument(library.owner, document))).conduct(document, CAUSE);

        assertThat(library.stream(document)).last().isInstanceOf(DocumentDeleted.class);
    }

    @Test
    void an_erased_persons_document_is_left_alone() {
        var document = library.cut(3);
        commands.sendAndWait(new EraseAccount(library.owner));
        int before = library.stream(document).size();

        Spine.bean(DocumentProcessor.class).conduct(document, CAUSE);

        assertThat(library.stream(document)).hasSize(before);
        assertThat(library.vectors()).isZero();
    }

    @Test
    void documents_of_two_people_are_worked_on_at_once() {
        var one = library.cut(3);
        var other = library.cut(3);
        var both = new CyclicBarrier(2);
        var processor = processor(() -> {
            try {
                both.await(30, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });

        var first = processor.begin(one, of("1"));
        processor.begin(other, of("2")).join();
        first.join();

        assertThat(library.has(one, DocumentProcessed.class)).isTrue();
        assertThat(library.has(other, DocumentProcessed.class)).isTrue();
    }

    @Test
    void the_many_documents_of_one_person_do_not_hold_up_anothers() throws Exception {
        var many = IntStream.range(0, 4).mapToObj(_ -> library.cut(3)).toList();
        var another = library.cut(3);
        var first = new AtomicBoolean(true);
        var anothersIsDone = new CountDownLatch(1);
        var processor = processor(() -> {
            try {
                if (first.compareAndSet(true, false) && !anothersIsDone.await(30, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("the other one has waited in vain");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        var turns = many.stream().map(document -> processor.begin(document, of("1"))).toList();
        await().untilFalse(first);
        processor.begin(another, of("2")).join();

        assertThat(library.has(another, DocumentProcessed.class)).isTrue();
        assertThat(many).noneMatch(document -> library.has(document, DocumentProcessed.class));
        anothersIsDone.countDown();
        turns.forEach(CompletableFuture::join);
        assertThat(many).allMatch(document -> library.has(document, DocumentProcessed.class));
    }

    private static Message<?> of(String person) {
        return new GenericMessage<>("an upload", Map.of(MetadataKeys.ACTOR, person));
    }

    @Test
    void a_file_that_is_gone_is_unreadable() {
        var document = library.uploaded("no-such-hash");

        Spine.bean(DocumentProcessor.class).conduct(document, CAUSE);

        assertThat(library.all(document, DocumentProcessingFailed.class)).singleElement()
                .satisfies(failed -> assertThat(failed.reason()).isEqualTo(Reason.UNREADABLE));
    }

    @Test
    void more_than_two_thousand_chunks_are_too_many() {
        var hash = Spine.bean(OriginalFiles.class).keep("person-" + library.owner, "some text".getBytes(UTF_8));
        var document = library.uploaded(hash);

        processor((_, _) -> sections(Chunks.MOST + 1), () -> {
        }).conduct(document, CAUSE);

        assertThat(library.all(document, DocumentProcessingFailed.class)).singleElement()
                .satisfies(failed -> assertThat(failed.reason()).isEqualTo(Reason.TOO_MANY_CHUNKS));
    }

    /** A text of so many sections, each too long to share a chunk with another. */
    private static StructuredText sections(int count) {
        int length = 600;
        return new StructuredText("txt", "数".repeat(length).concat("\n").repeat(count), IntStream.range(0, count)
                .mapToObj(i -> new Block(Kind.PARAGRAPH, i * (length + 1), i * (length + 1) + length, 0, List.of("section " + i))).toList());
    }

    private DocumentProcessor processor(Runnable beforeEachBatch) {
        return processor(Spine.bean(StructuredReader.class), beforeEachBatch);
    }

    private DocumentProcessor processor(StructuredReader reader, Runnable beforeEachBatch) {
        var vectors = new TextVectors(Spine.bean(Embeddings.class), Spine.bean(VectorTable.class)) {
            @Override
            List<TextVector> of(long ownerId, List<String> texts) {
                beforeEachBatch.run();
                return super.of(ownerId, texts);
            }
        };
        return new DocumentProcessor(commands, new Chunks(Spine.bean(OriginalFiles.class), reader, Spine.bean(Chunkers.class), Spine.bean(IdSequence.class)),
                Spine.bean(DocumentContents.class), vectors, Spine.bean(Clock.class), Duration.ofMillis(1), Spine.bean(Nodes.class));
    }
}
