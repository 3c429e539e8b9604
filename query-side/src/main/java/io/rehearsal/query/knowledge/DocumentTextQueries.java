package io.rehearsal.query.knowledge;

import io.rehearsal.events.knowledge.commands.DocumentCommand;
import io.rehearsal.events.knowledge.queries.DocumentText;
import io.rehearsal.events.knowledge.queries.FindDocumentText;
import io.rehearsal.query.projection.Aggregate;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
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
        var key = DocumentCommand.aggregateId(query.documentId());
        try {
            return texts.find(key).map(this::stored);
        } catch (RuntimeException e) {
            return texts.fold(key).map(DocumentTextQueries::folded);
        }
    }

    private DocumentText stored(TextEntry it) {
        var beside = ReadModel.besideRoot(it.documentId());
        var shown = it.shown();
        return shown == null
                ? it.answer(text(texts.children(TextPart.class, Query.query(beside).with(Sort.by("part")))))
                : it.answer(texts.children(StoredChunk.class, Query.query(beside.and("chunking").is(shown)).with(Sort.by("index")))
                        .stream().map(StoredChunk::chunk).toList());
    }

    private static DocumentText folded(Aggregate<TextEntry> it) {
        var shown = it.root().shown();
        return shown == null
                ? it.root().answer(text(it.children(TextPart.class).stream().sorted(Comparator.comparing(TextPart::part)).toList()))
                : it.root().answer(it.children(StoredChunk.class).stream().filter(chunk -> chunk.chunking() == shown)
                        .sorted(Comparator.comparing(StoredChunk::index)).map(StoredChunk::chunk).toList());
    }

    private static String text(List<TextPart> parts) {
        return parts.stream().map(TextPart::text).collect(Collectors.joining());
    }
}
