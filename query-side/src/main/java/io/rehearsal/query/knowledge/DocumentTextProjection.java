package io.rehearsal.query.knowledge;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.knowledge.commands.DocumentCommand;
import io.rehearsal.events.knowledge.events.ChunkStrategyChanged;
import io.rehearsal.events.knowledge.events.DocumentChunked;
import io.rehearsal.events.knowledge.events.DocumentDeleted;
import io.rehearsal.events.knowledge.events.DocumentEvent;
import io.rehearsal.events.knowledge.events.DocumentProcessed;
import io.rehearsal.events.knowledge.events.DocumentProcessingFailed;
import io.rehearsal.events.knowledge.events.DocumentUploaded;
import io.rehearsal.query.projection.Projection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What documents say: texts and chunks, by document. One that was deleted, or whose owner was erased, is not there. */
@Component
class DocumentTextProjection implements Projection<TextEntry> {

    private static final Set<Class<?>> CONCERNING = Set.of(DocumentUploaded.class, DocumentChunked.class, DocumentProcessed.class,
            DocumentProcessingFailed.class, ChunkStrategyChanged.class, DocumentDeleted.class);

    @Override
    public String name() {
        return "document-text";
    }

    @Override
    public int version() {
        return 1;
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
    public Optional<String> key(DomainEvent event) {
        return event instanceof DocumentEvent it && concerns(it.getClass())
                ? Optional.of(DocumentCommand.aggregateId(it.documentId()))
                : Optional.empty();
    }

    @Override
    public @Nullable TextEntry evolve(@Nullable TextEntry view, DomainEvent event) {
        if (event instanceof DocumentUploaded uploaded) {
            return TextEntry.of(uploaded);
        }
        return view == null ? null : switch (event) {
            case DocumentChunked it -> view.cut(it);
            case DocumentProcessed it -> view.with(view.chunks().processed(it.chunking()));
            case DocumentProcessingFailed it -> view.with(view.chunks().failed(it.chunking()));
            case ChunkStrategyChanged it -> view.begin(it);
            case DocumentDeleted _ -> null;
            default -> throw new IllegalArgumentException("no event of a document's text");
        };
    }

    @Override
    public Map<String, String> fields(TextEntry view) {
        return Map.of(OWNER, Long.toString(view.ownerId()));
    }
}
