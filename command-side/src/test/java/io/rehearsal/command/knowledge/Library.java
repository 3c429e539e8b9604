package io.rehearsal.command.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rehearsal.command.Spine;
import io.rehearsal.command.messaging.IdSequence;
import io.rehearsal.events.Engine;
import io.rehearsal.events.account.Role;
import io.rehearsal.events.account.commands.RegisterAccount;
import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.events.knowledge.ChunkStrategy;
import io.rehearsal.events.knowledge.commands.DocumentCommand;
import io.rehearsal.events.knowledge.commands.UploadDocument;
import io.rehearsal.events.knowledge.events.DocumentChunked;
import io.rehearsal.events.knowledge.events.DocumentEvent;
import io.rehearsal.events.knowledge.events.DocumentUploaded;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person with documents, on the whole command side. */
final class Library {

    private static final CommandGateway COMMANDS = Spine.bean(CommandGateway.class);
    private static final EventStore EVENTS = Spine.bean(EventStore.class);

    final long owner = COMMANDS.<Long>sendAndWait(
            new RegisterAccount("reader-" + UUID.randomUUID(), null, "{hash}", null, null, null, Role.JOB_SEEKER));

    long upload(String text) {
        return COMMANDS.<Long>sendAndWait(new UploadDocument(owner, "notes.txt", text.getBytes(UTF_8), ChunkStrategy.RECURSIVE));
    }

    /** A document as a crash left it: cut into so many chunks, and none of them embedded. */
    long cut(int chunks) {
        long document = uploaded("gone");
        publish(document, 1, new DocumentChunked(document, owner, 1, ChunkStrategy.RECURSIVE, Engine.local("1"), chunks,
                IntStream.range(0, chunks).mapToObj(i -> new Chunk(document * 10_000 + i, i, null, i, i + 1, List.of(), "note number " + i)).toList(),
                Instant.now()));
        return document;
    }

    /** A document that was taken in without anybody being told. @param contentHash of the original */
    long uploaded(String contentHash) {
        long document = Spine.bean(IdSequence.class).nextDocumentId();
        publish(document, 0, new DocumentUploaded(document, owner, "notes.txt", "txt", 9, contentHash, "some text", ChunkStrategy.RECURSIVE,
                Instant.now()));
        return document;
    }

    void publish(long document, long sequence, DocumentEvent event) {
        EVENTS.publish(new GenericDomainEventMessage<>("document", DocumentCommand.aggregateId(document), sequence, event));
    }

    List<DocumentEvent> stream(long document) {
        return EVENTS.readEvents(DocumentCommand.aggregateId(document)).asStream().map(event -> (DocumentEvent) event.getPayload()).toList();
    }

    <T extends DocumentEvent> List<T> all(long document, Class<T> type) {
        return stream(document).stream().flatMap(event -> type.isInstance(event) ? Stream.of(type.cast(event)) : Stream.empty()).toList();
    }

    boolean has(long document, Class<? extends DocumentEvent> type) {
        return !all(document, type).isEmpty();
    }

    long vectors() {
        return Spine.bean(JdbcClient.class).sql("select count(*) from text_vector where subject = ?")
                .param("person-" + owner).query(Long.class).single();
    }
}
