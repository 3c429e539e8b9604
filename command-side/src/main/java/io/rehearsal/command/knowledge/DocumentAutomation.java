package io.rehearsal.command.knowledge;

import io.rehearsal.command.automation.Automation;
import io.rehearsal.command.nodes.Nodes;
import io.rehearsal.events.knowledge.events.DocumentEvent;
import org.axonframework.eventhandling.EventBus;
import org.springframework.stereotype.Component;

/** Has documents processed after their events and after a restart. */
@Component
class DocumentAutomation extends Automation<DocumentEvent> {

    DocumentAutomation(EventBus eventBus, DocumentProcessor processor, OpenDocuments open, Nodes nodes) {
        super(eventBus, DocumentEvent.class, DocumentEvent::documentId, processor, open, nodes);
    }
}
