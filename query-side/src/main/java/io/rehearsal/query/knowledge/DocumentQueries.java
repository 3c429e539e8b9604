package io.rehearsal.query.knowledge;

import io.rehearsal.events.knowledge.commands.DocumentCommand;
import io.rehearsal.events.knowledge.queries.CountDocuments;
import io.rehearsal.events.knowledge.queries.DocumentView;
import io.rehearsal.events.knowledge.queries.FindDocument;
import io.rehearsal.events.knowledge.queries.FindOwnChunks;
import io.rehearsal.events.knowledge.queries.ListDocuments;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Answers questions about documents, as far as their texts do not matter. */
@Component
class DocumentQueries {

    /** So long the index may be behind; what was processed before is taken to be in it. */
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST_FRESH = 1_000;

    private final ReadModel<DocumentEntry> documents;
    private final SearchReach search;

    DocumentQueries(Projections projections, DocumentProjection projection, SearchReach search) {
        this.documents = projections.readModel(projection);
        this.search = search;
    }

    @QueryHandler
    Optional<DocumentView> find(FindDocument query) {
        return documents.findAnyway(DocumentCommand.aggregateId(query.documentId())).map(entry -> views(List.of(entry)).getFirst());
    }

    @QueryHandler
    List<DocumentView> list(ListDocuments query) {
        return views(documents.find(newestFirst(query.accountId()).skip(query.offset()).limit(query.limit())));
    }

    @QueryHandler
    long count(CountDocuments query) {
        return documents.count(Query.query(ReadModel.ownedBy(query.accountId())));
    }

    @QueryHandler
    List<Long> find(FindOwnChunks query) {
        var own = documents.find(newestFirst(query.accountId())).stream().map(DocumentEntry::chunkIds).toList();
        return query.chunkIds().stream().filter(id -> own.stream().anyMatch(ids -> ids.contains(id))).toList();
    }

    /** What has been processed is told to be so once it can be found. */
    private List<DocumentView> views(List<DocumentEntry> entries) {
        var since = Instant.now().minus(FRESH);
        var fresh = entries.stream().filter(entry -> entry.isCompletedSince(since)).limit(MOST_FRESH).map(entry -> entry.chunkIds().last()).toList();
        var missing = new HashSet<>(fresh);
        if (!fresh.isEmpty()) {
            missing.removeAll(search.reached(fresh));
        }
        return entries.stream()
                .map(entry -> entry.isCompletedSince(since) && missing.contains(entry.chunkIds().last()) ? entry.notYetFound() : entry.view())
                .toList();
    }

    private static Query newestFirst(long accountId) {
        return Query.query(ReadModel.ownedBy(accountId)).with(Sort.by(Sort.Direction.DESC, "createdAt", "_id"));
    }
}
