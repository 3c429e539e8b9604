package io.rehearsal.query.knowledge;

import io.rehearsal.events.knowledge.commands.RecallCommand;
import io.rehearsal.events.knowledge.queries.FindRecallCase;
import io.rehearsal.events.knowledge.queries.ListRecallCases;
import io.rehearsal.events.knowledge.queries.RecallCaseView;
import io.rehearsal.query.projection.Projection;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers questions about recall cases. */
@Component
class RecallQueries {

    private final ReadModel<RecallCaseView> cases;

    RecallQueries(Projections projections, RecallProjection projection) {
        this.cases = projections.readModel(projection);
    }

    @QueryHandler
    Optional<RecallCaseView> find(FindRecallCase query) {
        return cases.findAnyway(RecallCommand.aggregateId(query.caseId()));
    }

    @QueryHandler
    List<RecallCaseView> list(ListRecallCases query) {
        return cases.find(Projection.OWNER, Long.toString(query.accountId())).stream()
                .sorted(Comparator.comparing(RecallCaseView::createdAt).thenComparing(RecallCaseView::caseId).reversed())
                .toList();
    }
}
