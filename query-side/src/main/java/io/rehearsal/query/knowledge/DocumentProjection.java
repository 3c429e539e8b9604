package io.rehearsal.query.knowledge;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.knowledge.events.DocumentEvent;
import io.rehearsal.query.projection.Children;
import io.rehearsal.query.projection.Folded;
import io.rehearsal.query.projection.Projection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.stereotype.Component;

/** Documents by id and owner, without their texts. */
@Component
public class DocumentProjection implements Projection<DocumentEntry> {

    @Override
    public String name() {
        return "document";
    }

    @Override
    public int version() {
        return 2;
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
    public Folded<DocumentEntry> evolve(@Nullable DocumentEntry view, DomainEvent event, Children children) {
        return Folded.of(DocumentFold.evolve(view, (DocumentEvent) event));
    }

    @Override
    public Long owner(DocumentEntry view) {
        return view.ownerId();
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index("owner", Direction.ASC).on("createdAt", Direction.DESC).on("_id", Direction.DESC));
    }
}
