package io.rehearsal.events.knowledge.events;

import io.rehearsal.events.DomainEvent;

/** What happens to a document of a person's knowledge base. Each cutting into chunks has a number of its own, from 1. */
public sealed interface DocumentEvent extends DomainEvent
        permits DocumentUploaded, DocumentChunked, ChunksEmbedded, DocumentProcessed, DocumentProcessingFailed, ChunkStrategyChanged,
        DocumentCategorized, DocumentDeleted {

    long documentId();

    /** The account whose document it is. */
    long ownerId();
}
