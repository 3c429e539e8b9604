package io.rehearsal.query.knowledge;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.events.knowledge.commands.DocumentCommand;
import io.rehearsal.events.knowledge.events.ChunkStrategyChanged;
import io.rehearsal.events.knowledge.events.DocumentChunked;
import io.rehearsal.events.knowledge.events.DocumentDeleted;
import io.rehearsal.events.knowledge.events.DocumentEvent;
import io.rehearsal.events.knowledge.events.DocumentProcessed;
import io.rehearsal.events.knowledge.events.DocumentProcessingFailed;
import io.rehearsal.events.knowledge.events.DocumentUploaded;
import io.rehearsal.query.projection.Child;
import io.rehearsal.query.projection.ChildWrite;
import io.rehearsal.query.projection.Children;
import io.rehearsal.query.projection.Folded;
import io.rehearsal.query.projection.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.stereotype.Component;

/** What documents say: texts and chunks, by document. One that was deleted, or whose owner was erased, is not there. */
@Component
class DocumentTextProjection implements Projection<TextEntry> {

    private static final String CHUNKS = "chunks";
    private static final String PARTS = "parts";
    private static final Set<Class<?>> CONCERNING = Set.of(DocumentUploaded.class, DocumentChunked.class, DocumentProcessed.class,
            DocumentProcessingFailed.class, ChunkStrategyChanged.class, DocumentDeleted.class);

    @Override
    public String name() {
        return "document-text";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<TextEntry> viewType() {
        return TextEntry.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return CONCERNING.contains(eventType);
    }

    @Override
    public Folded<TextEntry> evolve(@Nullable TextEntry view, DomainEvent event, Children children) {
        if (event instanceof DocumentUploaded uploaded) {
            return uploaded(uploaded);
        }
        return view == null ? Folded.of(null) : switch (event) {
            case DocumentChunked it -> cut(view, it);
            case DocumentProcessed it -> keeping(view, view.with(view.chunks().processed(it.chunking())));
            case DocumentProcessingFailed it -> keeping(view, view.with(view.chunks().failed(it.chunking())));
            case ChunkStrategyChanged it -> keeping(view, view.begin(it.strategy(), it.chunking()));
            case DocumentDeleted _ -> Folded.of(null);
            default -> throw new IllegalArgumentException("no event of a document's text");
        };
    }

    /** Nothing where the owner has been erased. */
    private static Folded<TextEntry> uploaded(DocumentUploaded it) {
        if (it.text() == null) {
            return Folded.of(null);
        }
        var writes = new ArrayList<ChildWrite>();
        TextPart.of(it.documentId(), it.text()).forEach(part -> writes.add(new ChildWrite.Put(part)));
        return new Folded<>(TextEntry.of(it), List.copyOf(writes));
    }

    private static Folded<TextEntry> cut(TextEntry view, DocumentChunked it) {
        var chunks = Objects.requireNonNullElse(it.chunks(), List.<Chunk>of());
        var after = view.with(view.chunks().cut(it.chunking(), it.strategy(), chunks.size()));
        if (after.chunks().equals(view.chunks())) {
            return Folded.of(after);
        }
        var writes = new ArrayList<>(keeping(view, after).writes());
        chunks.forEach(chunk -> writes.add(new ChildWrite.Put(StoredChunk.of(it.chunking(), chunk))));
        return new Folded<>(after, List.copyOf(writes));
    }

    /** Without the chunks of what is neither shown nor coming any more. */
    private static Folded<TextEntry> keeping(TextEntry before, TextEntry after) {
        var folded = Folded.of(after);
        for (var cut : Stream.of(before.chunks().shown(), before.chunks().coming()).filter(Objects::nonNull).toList()) {
            if (Stream.of(after.chunks().shown(), after.chunks().coming()).noneMatch(kept -> kept != null && kept.chunking() == cut.chunking())) {
                folded = folded.with(new ChildWrite.Remove(StoredChunk.class, "chunking", cut.chunking()));
            }
        }
        return folded;
    }

    @Override
    public Long owner(TextEntry view) {
        return view.ownerId();
    }

    @Override
    public Map<String, Class<? extends Child>> children() {
        return Map.of(CHUNKS, StoredChunk.class, PARTS, TextPart.class);
    }

    @Override
    public Map<String, List<IndexDefinition>> childIndexes() {
        return Map.of(
                CHUNKS, List.of(new Index("root", Direction.ASC).on("chunking", Direction.ASC).on("index", Direction.ASC)),
                PARTS, List.of(new Index("root", Direction.ASC).on("part", Direction.ASC)));
    }
}
