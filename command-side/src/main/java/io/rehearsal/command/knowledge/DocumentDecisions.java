package io.rehearsal.command.knowledge;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.knowledge.commands.CategorizeDocument;
import io.rehearsal.events.knowledge.commands.ChangeChunkStrategy;
import io.rehearsal.events.knowledge.commands.DeleteDocument;
import io.rehearsal.events.knowledge.events.ChunkStrategyChanged;
import io.rehearsal.events.knowledge.events.ChunksEmbedded;
import io.rehearsal.events.knowledge.events.DocumentCategorized;
import io.rehearsal.events.knowledge.events.DocumentChunked;
import io.rehearsal.events.knowledge.events.DocumentDeleted;
import io.rehearsal.events.knowledge.events.DocumentEvent;
import io.rehearsal.events.knowledge.events.DocumentProcessed;
import io.rehearsal.events.knowledge.events.DocumentProcessingFailed;
import io.rehearsal.events.knowledge.events.DocumentUploaded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What happens to a document when something is asked of it. Pure: the clock's reading is handed in. An outcome that has been overtaken changes nothing. */
final class DocumentDecisions {

    static final int LONGEST_CATEGORY = 100;

    private DocumentDecisions() {
    }

    static List<DocumentUploaded> decide(DocumentState nothing, AddDocument it) {
        return List.of(new DocumentUploaded(it.documentId(), it.accountId(), it.fileName(), it.fileType(), it.fileSize(), it.contentHash(),
                it.text(), it.strategy(), it.at()));
    }

    static List<DocumentEvent> decide(DocumentState state, RecordChunks command) {
        if (!state.isToBeCut(command.chunking())) {
            return List.of();
        }
        var chunks = command.chunks();
        var chunked = new DocumentChunked(command.documentId(), state.ownerId(), command.chunking(), state.strategy(), command.engine(),
                chunks.size(), chunks, command.at());
        return Searched.of(chunks).isEmpty() ? List.of(chunked, processed(state, command.documentId(), command.at())) : List.of(chunked);
    }

    /** The last of them completes the chunking. */
    static List<DocumentEvent> decide(DocumentState state, RecordEmbedded command) {
        if (!state.isToBeEmbedded(command.chunking()) || command.embedded() <= state.embedded()) {
            return List.of();
        }
        var events = new ArrayList<DocumentEvent>();
        events.add(new ChunksEmbedded(command.documentId(), state.ownerId(), command.chunking(), command.embedded(), state.toEmbed(), command.at()));
        if (command.embedded() >= state.toEmbed()) {
            events.add(processed(state, command.documentId(), command.at()));
        }
        return List.copyOf(events);
    }

    private static DocumentProcessed processed(DocumentState state, long documentId, Instant at) {
        return new DocumentProcessed(documentId, state.ownerId(), state.chunking(), at);
    }

    static List<DocumentEvent> decide(DocumentState state, RecordProcessingFailure command) {
        return state.isToBeCut(command.chunking()) || state.isToBeEmbedded(command.chunking())
                ? List.of(new DocumentProcessingFailed(
                        command.documentId(), state.ownerId(), command.chunking(), command.reason(), command.at()))
                : List.of();
    }

    /** Cut again as it was to be cut. */
    static List<ChunkStrategyChanged> decide(DocumentState state, RetryProcessing command) {
        state.requireOwner(state.ownerId());
        if (state.work().isPresent()) {
            throw new Refusal(Reason.CONFLICT, Subject.DOCUMENT, "the document is being processed");
        }
        return List.of(new ChunkStrategyChanged(command.documentId(), state.ownerId(), state.chunking() + 1, state.strategy(), command.at()));
    }

    static List<ChunkStrategyChanged> decide(DocumentState state, ChangeChunkStrategy command, Instant at) {
        state.requireOwner(command.accountId());
        return List.of(new ChunkStrategyChanged(command.documentId(), state.ownerId(), state.chunking() + 1, command.strategy(), at));
    }

    static List<DocumentCategorized> decide(DocumentState state, CategorizeDocument command, Instant at) {
        state.requireOwner(command.accountId());
        var category = command.category();
        if (category != null && category.codePointCount(0, category.length()) > LONGEST_CATEGORY) {
            throw new Refusal(Reason.INVALID, Subject.DOCUMENT, "category", "a category has at most " + LONGEST_CATEGORY + " characters");
        }
        return List.of(new DocumentCategorized(command.documentId(), state.ownerId(), category, at));
    }

    static List<DocumentDeleted> decide(DocumentState state, DeleteDocument command, Instant at) {
        state.requireOwner(command.accountId());
        return List.of(new DocumentDeleted(command.documentId(), state.ownerId(), at));
    }
}
