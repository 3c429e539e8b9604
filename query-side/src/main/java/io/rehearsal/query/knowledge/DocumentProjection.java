package io.rehearsal.query.knowledge;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.knowledge.commands.DocumentCommand;
import io.rehearsal.events.knowledge.events.DocumentEvent;
import io.rehearsal.query.projection.Projection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Documents by id and owner, without their texts. */
@Component
class DocumentProjection implements Projection<DocumentEntry> {

    @Override
    public String name() {
        return "document";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<DocumentEntry> viewType() {
        return DocumentEntry.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return DocumentEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public Optional<String> key(DomainEvent event) {
        return event instanceof DocumentEvent it ? Optional.of(DocumentCommand.aggregateId(it.documentId())) : Optional.empty();
    }

    @Override
    public @Nullable DocumentEntry evolve(@Nullable DocumentEntry view, DomainEvent event) {
        return DocumentFold.evolve(view, (DocumentEvent) event);
    }

    @Override
    public Map<String, String> fields(DocumentEntry view) {
        return Map.of(OWNER, Long.toString(view.ownerId()));
    }
}
