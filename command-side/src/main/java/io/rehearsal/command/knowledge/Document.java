package io.rehearsal.command.knowledge;

import io.rehearsal.events.knowledge.commands.CategorizeDocument;
import io.rehearsal.events.knowledge.commands.ChangeChunkStrategy;
import io.rehearsal.events.knowledge.commands.DeleteDocument;
import io.rehearsal.events.knowledge.commands.DocumentCommand;
import io.rehearsal.events.knowledge.events.DocumentEvent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** A document of a person's knowledge base. */
@Aggregate(type = "document")
class Document {

    @AggregateIdentifier
    private String id;
    private final DocumentState state = new DocumentState();

    /** For Axon, which builds a document from its events. */
    protected Document() {
    }

    @CommandHandler
    Document(AddDocument command) {
        AggregateLifecycle.apply(DocumentDecisions.decide(command));
    }

    @CommandHandler
    Optional<Work> prepare(PrepareProcessing command) {
        return state.work();
    }

    @CommandHandler
    void decide(RecordChunks command) {
        apply(DocumentDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(RecordEmbedded command) {
        apply(DocumentDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(RecordProcessingFailure command) {
        apply(DocumentDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(ChangeChunkStrategy command, Clock clock) {
        AggregateLifecycle.apply(DocumentDecisions.decide(state, command, clock.instant()));
    }

    @CommandHandler
    void decide(CategorizeDocument command, Clock clock) {
        AggregateLifecycle.apply(DocumentDecisions.decide(state, command, clock.instant()));
    }

    @CommandHandler
    void decide(DeleteDocument command, Clock clock) {
        AggregateLifecycle.apply(DocumentDecisions.decide(state, command, clock.instant()));
    }

    @EventSourcingHandler
    void evolve(DocumentEvent event) {
        id = DocumentCommand.aggregateId(event.documentId());
        state.evolve(event);
    }

    private static void apply(List<DocumentEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
