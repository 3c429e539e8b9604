package io.rehearsal.query.knowledge;

import io.rehearsal.events.knowledge.commands.DocumentCommand;
import io.rehearsal.events.knowledge.queries.DocumentText;
import io.rehearsal.events.knowledge.queries.FindDocumentText;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what documents say. */
@Component
class DocumentTextQueries {

    private final ReadModel<TextEntry> texts;

    DocumentTextQueries(Projections projections, DocumentTextProjection projection) {
        this.texts = projections.readModel(projection);
    }

    @QueryHandler
    Optional<DocumentText> find(FindDocumentText query) {
        return texts.findAnyway(DocumentCommand.aggregateId(query.documentId())).map(TextEntry::answer);
    }
}
