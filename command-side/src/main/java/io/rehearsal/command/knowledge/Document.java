package io.rehearsal.command.knowledge;

import io.rehearsal.command.aggregate.EventSourced;
import io.rehearsal.events.knowledge.commands.CategorizeDocument;
import io.rehearsal.events.knowledge.commands.ChangeChunkStrategy;
import io.rehearsal.events.knowledge.commands.DeleteDocument;
import io.rehearsal.events.knowledge.commands.DocumentCommand;
import io.rehearsal.events.knowledge.events.DocumentEvent;
import java.time.Clock;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A document of a person's knowledge base. */
@Aggregate(type = "document")
class Document extends EventSourced<DocumentEvent> {

    @AggregateIdentifier
    private String id;
    private DocumentState state = DocumentState.NONE;

    /** For Axon, which builds a document from its events. */
    protected Document() {
        super(DocumentEvent.class);
    }

    @CommandHandler
    Document(AddDocument command) {
        this();
        append(DocumentDecisions.decide(state, command));
    }

    @CommandHandler
    Optional<Work> prepare(PrepareProcessing command) {
        return state.work();
    }

    @CommandHandler
    void decide(RecordChunks command) {
        append(DocumentDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(RecordEmbedded command) {
        append(DocumentDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(RecordProcessingFailure command) {
        append(DocumentDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(RetryProcessing command) {
        append(DocumentDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(ChangeChunkStrategy command, Clock clock) {
        append(DocumentDecisions.decide(state, command, clock.instant()));
    }

    @CommandHandler
    void decide(CategorizeDocument command, Clock clock) {
        append(DocumentDecisions.decide(state, command, clock.instant()));
    }

    @CommandHandler
    void decide(DeleteDocument command, Clock clock) {
        append(DocumentDecisions.decide(state, command, clock.instant()));
    }

    @Override
    protected void evolve(DocumentEvent event) {
        id = DocumentCommand.aggregateId(event.documentId());
        state = state.evolve(event);
    }
}
