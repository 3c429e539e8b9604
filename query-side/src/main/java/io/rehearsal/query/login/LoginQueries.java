package io.rehearsal.query.login;

import io.rehearsal.events.login.commands.LoginCommand;
import io.rehearsal.events.login.queries.FindLastLogin;
import io.rehearsal.events.login.queries.FindLogin;
import io.rehearsal.events.login.queries.LoginView;
import io.rehearsal.query.projection.Projection;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.util.Comparator;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers questions about logins. */
@Component
class LoginQueries {

    private final ReadModel<LoginView> logins;

    LoginQueries(Projections projections, LoginProjection projection) {
        this.logins = projections.readModel(projection);
    }

    @QueryHandler
    Optional<LoginView> find(FindLogin query) {
        return logins.findAnyway(LoginCommand.aggregateId(query.loginId()));
    }

    @QueryHandler
    Optional<LoginView> find(FindLastLogin query) {
        return logins.find(Projection.OWNER, Long.toString(query.accountId())).stream()
                .max(Comparator.comparing(LoginView::loggedInAt).thenComparing(LoginView::loginId));
    }
}
