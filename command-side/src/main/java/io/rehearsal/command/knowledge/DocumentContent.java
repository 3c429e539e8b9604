package io.rehearsal.command.knowledge;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.events.knowledge.events.DocumentChunked;
import io.rehearsal.events.knowledge.events.DocumentDeleted;
import io.rehearsal.events.knowledge.events.DocumentEvent;
import io.rehearsal.events.knowledge.events.DocumentProcessed;
import io.rehearsal.events.knowledge.events.DocumentUploaded;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a document says: a fold of its events, for whoever needs its texts. */
public final class DocumentContent {

    private @Nullable DocumentUploaded uploaded;
    private @Nullable DocumentChunked latest;
    private @Nullable DocumentChunked processed;
    private boolean deleted;

    void evolve(DocumentEvent event) {
        switch (event) {
            case DocumentUploaded it -> uploaded = it;
            case DocumentChunked it -> latest = it;
            case DocumentProcessed _ -> processed = latest;
            case DocumentDeleted _ -> deleted = true;
            default -> {
                // Says nothing about the text.
            }
        }
    }

    /** @throws Refusal with {@code NOT_FOUND} where it never was, was deleted, or its owner has been erased */
    private DocumentUploaded uploaded() {
        if (uploaded == null || deleted || uploaded.text() == null) {
            throw new Refusal(Reason.NOT_FOUND, Subject.DOCUMENT, "there is no such document");
        }
        return uploaded;
    }

    /** @throws Refusal with {@code NOT_FOUND} where it is gone, or {@code NOT_YOURS} */
    void requireOwner(long accountId) {
        if (uploaded().ownerId() != accountId) {
            throw new Refusal(Reason.NOT_YOURS, Subject.DOCUMENT, "the document belongs to another account");
        }
    }

    public String fileName() {
        return Objects.requireNonNullElse(uploaded().fileName(), "");
    }

    String contentHash() {
        return uploaded().contentHash();
    }

    public String text() {
        return Objects.requireNonNullElse(uploaded().text(), "");
    }

    /** Those of the latest chunking that was completed; empty until one was. */
    public List<Chunk> processed() {
        return processed == null ? List.of() : Objects.requireNonNullElse(processed.chunks(), List.of());
    }

    /** What is embedded of a chunking, in its order; empty where that is not the latest. */
    List<Chunk> searched(int chunking) {
        return latest == null || latest.chunking() != chunking ? List.of() : Searched.of(Objects.requireNonNullElse(latest.chunks(), List.of()));
    }
}
