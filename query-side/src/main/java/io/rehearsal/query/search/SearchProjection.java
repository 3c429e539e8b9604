package io.rehearsal.query.search;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.knowledge.events.ChunkStrategyChanged;
import io.rehearsal.events.knowledge.events.DocumentCategorized;
import io.rehearsal.events.knowledge.events.DocumentChunked;
import io.rehearsal.events.knowledge.events.DocumentDeleted;
import io.rehearsal.events.knowledge.events.DocumentEvent;
import io.rehearsal.events.knowledge.events.DocumentProcessed;
import io.rehearsal.events.knowledge.events.DocumentProcessingFailed;
import io.rehearsal.events.knowledge.events.DocumentUploaded;
import io.rehearsal.query.projection.Children;
import io.rehearsal.query.projection.Folded;
import io.rehearsal.query.projection.Projection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be searched: each document with the chunks that were processed last. One that was deleted, or whose owner was erased, is not there. */
@Component
class SearchProjection implements Projection<SearchableDocument> {

    static final String NAME = "search";

    private static final int FOLD = 2;
    private static final Set<Class<?>> CONCERNING = Set.of(DocumentUploaded.class, DocumentChunked.class, DocumentProcessed.class,
            DocumentProcessingFailed.class, ChunkStrategyChanged.class, DocumentCategorized.class, DocumentDeleted.class);

    @Override
    public String name() {
        return NAME;
    }

    /** Another analysis, or another shape of the index, is another version as well as another fold. */
    @Override
    public int version() {
        return 100 * FOLD + IndexDefinition.VERSION;
    }

    @Override
    public Class<SearchableDocument> viewType() {
        return SearchableDocument.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return CONCERNING.contains(eventType);
    }

    @Override
    public Folded<SearchableDocument> evolve(@Nullable SearchableDocument view, DomainEvent event, Children children) {
        return Folded.of(evolve(view, event));
    }

    private static @Nullable SearchableDocument evolve(@Nullable SearchableDocument view, DomainEvent event) {
        if (event instanceof DocumentUploaded it) {
            return it.fileName() == null
                    ? null
                    : new SearchableDocument(it.documentId(), it.ownerId(), it.fileName(), null, null, List.of());
        }
        return view == null ? null : switch (event) {
            case DocumentChunked it -> it.chunks() == null ? null : view.cut(it.chunking(), it.chunks());
            case DocumentProcessed it -> view.processed(it.chunking());
            case DocumentProcessingFailed it -> view.without(it.chunking());
            case ChunkStrategyChanged it -> view.without(it.chunking());
            case DocumentCategorized it -> view.filed(it.category());
            case DocumentDeleted _ -> null;
            default -> throw new IllegalArgumentException("no event of a searchable document");
        };
    }

    @Override
    public Long owner(SearchableDocument view) {
        return view.ownerId();
    }

    @Override
    public long documentBytes() {
        return 512 * 1024;
    }
}
