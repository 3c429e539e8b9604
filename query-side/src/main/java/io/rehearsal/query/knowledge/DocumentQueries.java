package io.rehearsal.query.knowledge;

import io.rehearsal.events.knowledge.DocumentCommand;
import io.rehearsal.events.knowledge.DocumentView;
import io.rehearsal.events.knowledge.FindDocument;
import io.rehearsal.events.knowledge.FindOwnChunks;
import io.rehearsal.events.knowledge.ListDocuments;
import io.rehearsal.query.projection.Projection;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers questions about documents, as far as their texts do not matter. */
@Component
class DocumentQueries {

    private final ReadModel<DocumentEntry> documents;

    DocumentQueries(Projections projections, DocumentProjection projection) {
        this.documents = projections.readModel(projection);
    }

    @QueryHandler
    Optional<DocumentView> find(FindDocument query) {
        return documents.findAnyway(DocumentCommand.aggregateId(query.documentId())).map(DocumentEntry::view);
    }

    @QueryHandler
    List<DocumentView> list(ListDocuments query) {
        return of(query.accountId()).stream()
                .map(DocumentEntry::view)
                .sorted(Comparator.comparing(DocumentView::createdAt).thenComparing(DocumentView::documentId).reversed())
                .toList();
    }

    @QueryHandler
    List<Long> find(FindOwnChunks query) {
        var own = of(query.accountId()).stream().map(DocumentEntry::chunkIds).toList();
        return query.chunkIds().stream().filter(id -> own.stream().anyMatch(ids -> ids.contains(id))).toList();
    }

    private List<DocumentEntry> of(long accountId) {
        return documents.find(Projection.OWNER, Long.toString(accountId));
    }
}
