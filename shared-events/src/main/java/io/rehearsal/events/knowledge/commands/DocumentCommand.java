package io.rehearsal.events.knowledge.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a document, by whom. */
public sealed interface DocumentCommand permits ChangeChunkStrategy, CategorizeDocument, DeleteDocument {

    /** What an aggregate identifier of a document begins with. */
    String PREFIX = "document-";

    long documentId();

    /** The account that asks; refused with {@code NOT_YOURS} where the document is another's. */
    long accountId();

    /** The identifier of the aggregate: prefixed, so that no two kinds clash. */
    @TargetAggregateIdentifier
    default String aggregateId() {
        return aggregateId(documentId());
    }

    static String aggregateId(long documentId) {
        return PREFIX + documentId;
    }

    static long documentId(String aggregateId) {
        return Long.parseLong(aggregateId.substring(PREFIX.length()));
    }
}
