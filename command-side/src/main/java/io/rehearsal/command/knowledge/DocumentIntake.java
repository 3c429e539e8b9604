package io.rehearsal.command.knowledge;

import io.rehearsal.assistant.chunking.StructuredReader;
import io.rehearsal.assistant.chunking.StructuredText;
import io.rehearsal.assistant.documents.FileNames;
import io.rehearsal.command.files.OriginalFiles;
import io.rehearsal.command.messaging.Continuation;
import io.rehearsal.command.messaging.IdSequence;
import io.rehearsal.command.sealing.Seal;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.knowledge.commands.DocumentCommand;
import io.rehearsal.events.knowledge.commands.UploadDocument;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.springframework.stereotype.Component;

/** Takes documents in: reads their text at once, and leaves the cutting to the automation. */
@Component
class DocumentIntake {

    /** 20 MiB, the contracts' limit for a document. */
    static final int MAX_BYTES = 20 * 1024 * 1024;

    private final StructuredReader reader;
    private final OriginalFiles originals;
    private final IdSequence ids;
    private final Continuation continuation;
    private final Clock clock;

    DocumentIntake(StructuredReader reader, OriginalFiles originals, IdSequence ids, Continuation continuation, Clock clock) {
        this.reader = reader;
        this.originals = originals;
        this.ids = ids;
        this.continuation = continuation;
        this.clock = clock;
    }

    @CommandHandler
    Long upload(UploadDocument command, CommandMessage<UploadDocument> message) {
        var file = command.file();
        if (file.length > MAX_BYTES) {
            throw new Refusal(Reason.FILE_TOO_LARGE, Subject.DOCUMENT, "a document has at most 20 MiB");
        }
        var name = FileNames.lastSegment(command.fileName(), "document");
        var text = read(name, file);
        var hash = originals.keep(Seal.subject(command.accountId()), file);
        String aggregateId = continuation.send(message, new AddDocument(ids.nextDocumentId(), command.accountId(), name, text.fileType(),
                file.length, hash, text.text(), command.strategy(), clock.instant()));
        return DocumentCommand.documentId(aggregateId);
    }

    private StructuredText read(String name, byte[] file) {
        try {
            return reader.read(name, file);
        } catch (Refusal refused) {
            throw refused.about(Subject.DOCUMENT);
        }
    }
}
