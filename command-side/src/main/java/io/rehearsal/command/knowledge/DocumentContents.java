package io.rehearsal.command.knowledge;

import io.rehearsal.command.aggregate.OwnEvents;
import io.rehearsal.events.knowledge.commands.DocumentCommand;
import io.rehearsal.events.knowledge.events.DocumentEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** The contents of documents, out of their events: nobody holds them in memory. */
@Component
public class DocumentContents {

    private final EventStore events;

    DocumentContents(EventStore events) {
        this.events = events;
    }

    /** @throws io.rehearsal.events.Refusal with {@code NOT_FOUND} or {@code NOT_YOURS} */
    public DocumentContent read(long documentId, long accountId) {
        var content = new DocumentContent();
        OwnEvents.read(events, DocumentCommand.aggregateId(documentId), DocumentEvent.class).forEach(content::evolve);
        content.requireOwner(accountId);
        return content;
    }
}
