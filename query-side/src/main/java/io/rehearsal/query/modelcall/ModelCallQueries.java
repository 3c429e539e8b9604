package io.rehearsal.query.modelcall;

import io.rehearsal.events.modelcall.queries.ListModelCalls;
import io.rehearsal.events.modelcall.queries.ModelCallPage;
import io.rehearsal.query.projection.Days;
import io.rehearsal.query.projection.Pages;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Answers questions about model calls. */
@Component
public class ModelCallQueries {

    private final ReadModel<CallDocument> calls;

    public ModelCallQueries(Projections projections, ModelCallProjection projection) {
        this.calls = projections.readModel(projection);
    }

    @QueryHandler
    public ModelCallPage list(ListModelCalls query) {
        var wanted = Criteria.where("caller").is(Long.toString(query.accountId()));
        if (query.modelName() != null) {
            wanted = wanted.and("modelName").is(query.modelName());
        }
        wanted = Days.within(wanted, "calledAt", query.from(), query.to());
        var page = Pages.of(Query.query(wanted), query.page(), query.limit()).with(Sort.by(Direction.DESC, "calledAt", "_id"));
        var shown = calls.children(CallEntry.class, page).stream().map(CallEntry::view).toList();
        return new ModelCallPage(shown, calls.countChildren(CallEntry.class, Query.query(wanted)));
    }
}
