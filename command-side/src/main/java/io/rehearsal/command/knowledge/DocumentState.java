package io.rehearsal.command.knowledge;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
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

/**
 * What has to be known of a document to decide about it. Many of them are kept in memory, so it holds no text.
 *
 * @param chunking the number of the latest chunking, from 1 on
 * @param embedded how many of its chunks have been embedded
 * @param toEmbed  how many there are to embed
 */
record DocumentState(
        Presence presence, long ownerId, int chunking, ChunkStrategy strategy, Stage stage, int embedded, int toEmbed) {

    static final DocumentState NONE = new DocumentState(Presence.GONE, 0, 0, ChunkStrategy.RECURSIVE, Stage.DONE, 0, 0);

    /** Gone is also what never was, and what has been erased with its owner. */
    enum Presence {
        THERE, GONE
    }

    enum Stage {
        TO_CUT, TO_EMBED, DONE
    }

    DocumentState evolve(DocumentEvent event) {
        return switch (event) {
            case DocumentUploaded it -> new DocumentState(
                    it.text() == null ? Presence.GONE : Presence.THERE, it.ownerId(), 1, it.strategy(), Stage.TO_CUT, 0, 0);
            case ChunkStrategyChanged it -> new DocumentState(presence, ownerId, it.chunking(), it.strategy(), Stage.TO_CUT, 0, 0);
            case DocumentChunked it -> at(Stage.TO_EMBED, embedded, it.chunks() == null ? 0 : Searched.of(it.chunks()).size());
            case ChunksEmbedded it -> at(stage, it.embedded(), toEmbed);
            case DocumentProcessed _ -> at(Stage.DONE, embedded, toEmbed);
            case DocumentProcessingFailed _ -> at(Stage.DONE, embedded, toEmbed);
            // The category is the reader's concern.
            case DocumentCategorized _ -> this;
            case DocumentDeleted _ -> new DocumentState(Presence.GONE, ownerId, chunking, strategy, stage, embedded, toEmbed);
        };
    }

    private DocumentState at(Stage now, int done, int all) {
        return new DocumentState(presence, ownerId, chunking, strategy, now, done, all);
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
            throw new Refusal(Reason.NOT_FOUND, Subject.DOCUMENT, "there is no such document");
        }
        if (accountId != ownerId) {
            throw new Refusal(Reason.NOT_YOURS, Subject.DOCUMENT, "the document belongs to another account");
        }
    }

    private boolean isGone() {
        return presence == Presence.GONE;
    }

    boolean isToBeCut(int number) {
        return !isGone() && number == chunking && stage == Stage.TO_CUT;
    }

    boolean isToBeEmbedded(int number) {
        return !isGone() && number == chunking && stage == Stage.TO_EMBED;
    }
}
