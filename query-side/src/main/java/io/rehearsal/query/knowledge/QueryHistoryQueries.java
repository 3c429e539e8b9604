package io.rehearsal.query.knowledge;

import io.rehearsal.events.knowledge.commands.QueryHistoryCommand;
import io.rehearsal.events.knowledge.queries.ListQueries;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what people asked lately. */
@Component
class QueryHistoryQueries {

    private final ReadModel<AskedQueries> histories;

    QueryHistoryQueries(Projections projections, QueryHistoryProjection projection) {
        this.histories = projections.readModel(projection);
    }

    @QueryHandler
    List<String> list(ListQueries query) {
        return histories.find(QueryHistoryCommand.aggregateId(query.accountId())).map(AskedQueries::queries).orElse(List.of());
    }
}
