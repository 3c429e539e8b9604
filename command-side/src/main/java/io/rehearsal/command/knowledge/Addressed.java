package io.rehearsal.command.knowledge;

import io.rehearsal.events.knowledge.commands.DocumentCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A command of this side's own to one document. */
sealed interface Addressed permits PrepareProcessing, RecordChunks, RecordEmbedded, RecordProcessingFailure, RetryProcessing {

    long documentId();

    @TargetAggregateIdentifier
    default String aggregateId() {
        return DocumentCommand.aggregateId(documentId());
    }
}
