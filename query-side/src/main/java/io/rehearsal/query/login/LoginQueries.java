package io.rehearsal.query.login;

import io.rehearsal.events.login.commands.LoginCommand;
import io.rehearsal.events.login.queries.FindLastLogin;
import io.rehearsal.events.login.queries.FindLogin;
import io.rehearsal.events.login.queries.LoginView;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.query.Query;
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
        var newest = Query.query(ReadModel.ownedBy(query.accountId())).with(Sort.by(Direction.DESC, "loggedInAt", "_id")).limit(1);
        return logins.find(newest).stream().findFirst();
    }
}
