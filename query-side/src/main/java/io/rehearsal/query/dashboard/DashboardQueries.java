package io.rehearsal.query.dashboard;

import io.rehearsal.events.interview.queries.Dashboard;
import io.rehearsal.events.interview.queries.FindDashboard;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers with a person's figures. */
@Component
class DashboardQueries {

    private final ReadModel<Figures> figures;

    DashboardQueries(Projections projections, DashboardProjection projection) {
        this.figures = projections.readModel(projection);
    }

    @QueryHandler
    Dashboard find(FindDashboard query) {
        var found = Figures.orNone(figures.find(DashboardProjection.key(query.accountId())).orElse(null), query.accountId());
        return new Dashboard(found.resumes().size(), found.interviews(), found.documents(), found.average(), found.recent());
    }
}
