package io.rehearsal.command.knowledge;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.knowledge.ChunkStrategy;
import io.rehearsal.events.knowledge.events.ChunkStrategyChanged;
import io.rehearsal.events.knowledge.events.ChunksEmbedded;
import io.rehearsal.events.knowledge.events.DocumentCategorized;
import io.rehearsal.events.knowledge.events.DocumentChunked;
import io.rehearsal.events.knowledge.events.DocumentDeleted;
import io.rehearsal.events.knowledge.events.DocumentEvent;
import io.rehearsal.events.knowledge.events.DocumentProcessed;
import io.rehearsal.events.knowledge.events.DocumentProcessingFailed;
import io.rehearsal.events.knowledge.events.DocumentUploaded;
import java.util.Optional;

/** What has to be known of a document to decide about it: a fold of its events. Many of them are kept in memory, so it holds no text. */
final class DocumentState {

    private enum Stage {
        TO_CUT, TO_EMBED, DONE
    }

    private long ownerId;
    private boolean exists;
    private boolean erased;
    private boolean deleted;
    private int chunking;
    private ChunkStrategy strategy = ChunkStrategy.RECURSIVE;
    private Stage stage = Stage.DONE;
    private int embedded;
    private int toEmbed;

    void evolve(DocumentEvent event) {
        switch (event) {
            case DocumentUploaded it -> {
                ownerId = it.ownerId();
                exists = true;
                erased = it.text() == null;
                begin(1, it.strategy());
            }
            case ChunkStrategyChanged it -> begin(it.chunking(), it.strategy());
            case DocumentChunked it -> {
                stage = Stage.TO_EMBED;
                toEmbed = it.chunks() == null ? 0 : Searched.of(it.chunks()).size();
            }
            case ChunksEmbedded it -> embedded = it.embedded();
            case DocumentProcessed _ -> stage = Stage.DONE;
            case DocumentProcessingFailed _ -> stage = Stage.DONE;
            case DocumentCategorized _ -> {
                // The category is the reader's concern.
            }
            case DocumentDeleted _ -> deleted = true;
        }
    }

    private void begin(int number, ChunkStrategy how) {
        chunking = number;
        strategy = how;
        stage = Stage.TO_CUT;
        embedded = 0;
        toEmbed = 0;
    }

    /** What waits to be done; empty where nothing does, where the document is gone, or its owner has been erased. */
    Optional<Work> work() {
        if (isGone()) {
            return Optional.empty();
        }
        return switch (stage) {
            case TO_CUT -> Optional.of(new Work.Cut(ownerId, chunking, strategy));
            case TO_EMBED -> Optional.of(new Work.Embed(ownerId, chunking, embedded));
            case DONE -> Optional.empty();
        };
    }

    /** @throws Refusal with {@code NOT_FOUND} once deleted or erased, or {@code NOT_YOURS} */
    void requireOwner(long accountId) {
        if (isGone()) {
            throw new Refusal(Reason.NOT_FOUND, "there is no such document");
        }
        if (accountId != ownerId) {
            throw new Refusal(Reason.NOT_YOURS, "the document belongs to another account");
        }
    }

    private boolean isGone() {
        return !exists || deleted || erased;
    }

    boolean isToBeCut(int number) {
        return !isGone() && number == chunking && stage == Stage.TO_CUT;
    }

    boolean isToBeEmbedded(int number) {
        return !isGone() && number == chunking && stage == Stage.TO_EMBED;
    }

    long ownerId() {
        return ownerId;
    }

    int chunking() {
        return chunking;
    }

    ChunkStrategy strategy() {
        return strategy;
    }

    int embedded() {
        return embedded;
    }

    int toEmbed() {
        return toEmbed;
    }
}
