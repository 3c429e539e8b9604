package io.rehearsal.command.knowledge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rehearsal.command.automation.Conductor;
import io.rehearsal.command.nodes.Nodes;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.knowledge.events.DocumentProcessingFailed.Reason;
import io.rehearsal.events.knowledge.queries.EmbedChunks;
import io.rehearsal.work.FairThreads;
import io.rehearsal.work.FairTurns;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Cuts documents and has their chunks embedded, in batches, so that what a crash interrupts goes on where it was. */
@Component
class DocumentProcessor extends Conductor<Work> {

    static final int BATCH = 48;
    /** While one is cut, another is embedded; the rest wait. */
    private static final int AT_ONCE = 2;
    /** One at a time of one person: the other is for whoever comes next. What waits is no more than a number, and is never turned away. */
    private static final FairTurns.Limits LIMITS = new FairTurns.Limits(AT_ONCE, 1, Integer.MAX_VALUE, Integer.MAX_VALUE, Duration.ZERO);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final Chunks chunks;
    private final DocumentContents documents;
    private final TextVectors vectors;
    private final Clock clock;
    /** The texts of the documents that are being embedded, so that not every batch reads all of them. */
    private final Cache<Chunking, List<String>> texts =
            Caffeine.newBuilder().maximumSize(AT_ONCE).expireAfterAccess(REMEMBERED).build();

    private record Chunking(long documentId, int number) {
    }

    @Autowired
    DocumentProcessor(@Lazy CommandGateway gateway, Chunks chunks, DocumentContents documents, TextVectors vectors, Clock clock,
            Nodes nodes) {
        this(gateway, chunks, documents, vectors, clock, FIRST_PAUSE, nodes);
    }

    DocumentProcessor(
            CommandGateway gateway, Chunks chunks, DocumentContents documents, TextVectors vectors, Clock clock, Duration firstPause,
            Nodes nodes) {
        super("document-processor", gateway, new FairThreads("document", LIMITS), firstPause, nodes);
        this.chunks = chunks;
        this.documents = documents;
        this.vectors = vectors;
        this.clock = clock;
    }

    @Override
    protected Addressed question(long documentId) {
        return new PrepareProcessing(documentId);
    }

    @Override
    protected Addressed outcome(long documentId, Work work) {
        return this.<Addressed>trying(documentId, () -> switch (work) {
            case Work.Cut it -> cut(documentId, it);
            case Work.Embed it -> embed(documentId, it);
        }, _ -> failure(documentId, work, Reason.FAILED));
    }

    private Addressed cut(long documentId, Work.Cut work) {
        try {
            var cut = chunks.of(documents.read(documentId, work.ownerId()), work.ownerId(), work.strategy());
            return new RecordChunks(documentId, work.chunking(), cut.engine(), cut.chunks(), clock.instant());
        } catch (Chunks.TooMany e) {
            return failure(documentId, work, Reason.TOO_MANY_CHUNKS);
        } catch (Refusal e) {
            return failure(documentId, work, Reason.UNREADABLE);
        }
    }

    private Addressed embed(long documentId, Work.Embed work) {
        var all = texts.get(new Chunking(documentId, work.chunking()), _ -> texts(documentId, work));
        int upTo = Math.min(all.size(), work.embedded() + BATCH);
        vectors.of(work.ownerId(), all.subList(work.embedded(), upTo));
        return new RecordEmbedded(documentId, work.chunking(), upTo, clock.instant());
    }

    private List<String> texts(long documentId, Work.Embed work) {
        var document = documents.read(documentId, work.ownerId());
        return document.searched(work.chunking()).stream().map(EmbedChunks::text).toList();
    }

    private Addressed failure(long documentId, Work work, Reason reason) {
        return new RecordProcessingFailure(documentId, work.chunking(), reason, clock.instant());
    }
}
