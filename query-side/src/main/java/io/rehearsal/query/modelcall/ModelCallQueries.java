package io.rehearsal.query.modelcall;

import io.rehearsal.events.modelcall.queries.ListModelCalls;
import io.rehearsal.events.modelcall.queries.ModelCallPage;
import io.rehearsal.events.modelcall.queries.ModelCallView;
import io.rehearsal.query.projection.Projection;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers questions about model calls. */
@Component
class ModelCallQueries {

    private final ReadModel<ModelCallView> calls;

    ModelCallQueries(Projections projections, ModelCallProjection projection) {
        this.calls = projections.readModel(projection);
    }

    @QueryHandler
    ModelCallPage list(ListModelCalls query) {
        var all = calls.find(Projection.OWNER, Long.toString(query.accountId())).stream()
                .filter(call -> query.modelName() == null || query.modelName().equals(call.modelName()))
                .filter(call -> within(LocalDate.ofInstant(call.calledAt(), ZoneOffset.UTC), query))
                .sorted(Comparator.comparing(ModelCallView::calledAt).thenComparing(ModelCallView::callId).reversed())
                .toList();
        return new ModelCallPage(all.stream().skip((query.page() - 1L) * query.limit()).limit(query.limit()).toList(), all.size());
    }

    private static boolean within(LocalDate day, ListModelCalls query) {
        return (query.from() == null || !day.isBefore(query.from())) && (query.to() == null || !day.isAfter(query.to()));
    }
}
