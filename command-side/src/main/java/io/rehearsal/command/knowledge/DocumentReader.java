package io.rehearsal.command.knowledge;

import io.rehearsal.events.knowledge.DocumentCommand;
import io.rehearsal.events.knowledge.DocumentEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** A document's content, out of its events: nobody holds it in memory. */
@Component
public class DocumentReader {

    private final EventStore events;

    DocumentReader(EventStore events) {
        this.events = events;
    }

    /** @throws io.rehearsal.events.Refusal with {@code NOT_FOUND} or {@code NOT_YOURS} */
    public DocumentContent read(long documentId, long accountId) {
        var content = new DocumentContent();
        events.readEvents(DocumentCommand.aggregateId(documentId))
                .forEachRemaining(event -> content.evolve((DocumentEvent) event.getPayload()));
        content.requireOwner(accountId);
        return content;
    }
}
