package io.rehearsal.command.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.rehearsal.command.Spine;
import io.rehearsal.command.files.OriginalFiles;
import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.events.knowledge.ChunkStrategy;
import io.rehearsal.events.knowledge.commands.CategorizeDocument;
import io.rehearsal.events.knowledge.commands.ChangeChunkStrategy;
import io.rehearsal.events.knowledge.commands.UploadDocument;
import io.rehearsal.events.knowledge.events.ChunksEmbedded;
import io.rehearsal.events.knowledge.events.DocumentChunked;
import io.rehearsal.events.knowledge.events.DocumentProcessed;
import io.rehearsal.events.knowledge.events.DocumentUploaded;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DocumentHandlingTest {

    private static final String TEXT = """
            # 缓存

            缓存击穿是指一个热点键过期的瞬间，大量请求同时打到数据库。可以用互斥锁，或者让热点键永不过期。

            # Persistence

            An append-only file records every write. A snapshot is smaller and loses what came after it.
            """;

    private final CommandGateway commands = Spine.bean(CommandGateway.class);
    private final Library library = new Library();

    @BeforeAll
    static void automate() {
        Spine.bean(DocumentAutomation.class);
    }

    @Test
    void an_upload_keeps_its_text_and_its_original() {
        var document = library.upload(TEXT);

        var uploaded = (DocumentUploaded) library.stream(document).getFirst();
        assertThat(uploaded.fileName()).isEqualTo("notes.txt");
        assertThat(uploaded.fileType()).isEqualTo("txt");
        assertThat(uploaded.text()).contains("缓存击穿");
        assertThat(Spine.bean(OriginalFiles.class).find("person-" + library.owner, uploaded.contentHash())).contains(TEXT.getBytes(UTF_8));
    }

    @Test
    void an_uploaded_document_is_cut_and_embedded_by_itself() {
        var document = library.upload(TEXT);

        await().until(() -> library.has(document, DocumentProcessed.class));

        var chunked = library.all(document, DocumentChunked.class).getFirst();
        assertThat(chunked.chunks()).hasSize(chunked.chunkCount()).isNotEmpty();
        assertThat(chunked.chunks()).extracting(Chunk::id).doesNotHaveDuplicates().isSorted();
        assertThat(library.all(document, ChunksEmbedded.class)).last()
                .satisfies(progress -> assertThat(progress.embedded()).isEqualTo(progress.total()));
        assertThat(library.vectors()).isPositive();
    }

    @Test
    void cut_again_it_has_new_chunks() {
        var document = library.upload(TEXT);
        await().until(() -> library.has(document, DocumentProcessed.class));

        commands.sendAndWait(new ChangeChunkStrategy(library.owner, document, ChunkStrategy.PARENT_CHILD));

        await().until(() -> library.all(document, DocumentProcessed.class).size() == 2);
        var cuts = library.all(document, DocumentChunked.class);
        assertThat(cuts).extracting(DocumentChunked::chunking).containsExactly(1, 2);
        assertThat(cuts.getLast().chunks()).extracting(Chunk::id)
                .doesNotContainAnyElementsOf(cuts.getFirst().chunks().stream().map(Chunk::id).toList());
    }

    @Test
    void what_it_says_cannot_be_read_in_the_database() {
        var document = library.upload(TEXT);
        await().until(() -> library.has(document, DocumentProcessed.class));

        var stored = Spine.bean(JdbcClient.class)
                .sql("select convert_from(payload, 'UTF8') from domain_event where aggregate_identifier = ?")
                .param("document-" + document).query(String.class).list();
        assertThat(stored).isNotEmpty().noneMatch(payload -> payload.contains("append-only") || payload.contains("notes.txt"));
    }

    @Test
    void an_upload_sent_twice_with_one_idempotency_key_is_one_document() {
        var metadata = Map.of(MetadataKeys.IDEMPOTENCY_KEY, UUID.randomUUID().toString(), MetadataKeys.ACTOR, String.valueOf(library.owner));
        var command = new UploadDocument(library.owner, "notes.txt", TEXT.getBytes(UTF_8), ChunkStrategy.RECURSIVE);

        Long first = commands.sendAndWait(new GenericCommandMessage<>(command, metadata));
        Long second = commands.sendAndWait(new GenericCommandMessage<>(command, metadata));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_file_over_twenty_mebibytes_is_refused() {
        refused(Reason.FILE_TOO_LARGE,
                new UploadDocument(library.owner, "big.txt", new byte[20 * 1024 * 1024 + 1], ChunkStrategy.RECURSIVE));
    }

    @Test
    void a_file_without_text_is_refused() {
        refused(Reason.FILE_WITHOUT_TEXT, new UploadDocument(library.owner, "empty.txt", " \n ".getBytes(UTF_8), ChunkStrategy.RECURSIVE));
    }

    @Test
    void a_strangers_and_an_unknown_document_are_refused() {
        var document = library.upload(TEXT);

        refused(Reason.NOT_YOURS, new CategorizeDocument(new Library().owner, document, "x"));
        refused(Reason.NOT_FOUND, new CategorizeDocument(library.owner, Long.MAX_VALUE, "x"));
    }

    private void refused(Reason reason, Object command) {
        assertThatThrownBy(() -> commands.sendAndWait(command))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
