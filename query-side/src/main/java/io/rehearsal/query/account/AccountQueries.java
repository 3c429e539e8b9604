package io.rehearsal.query.account;

import io.rehearsal.events.account.queries.AccountView;
import io.rehearsal.events.account.queries.FindAccount;
import io.rehearsal.events.account.queries.FindAccountByLogin;
import io.rehearsal.events.account.queries.ListAccounts;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers questions about accounts. */
@Component
class AccountQueries {

    private static final int MOST = 1000;

    private final ReadModel<AccountView> accounts;

    AccountQueries(Projections projections, AccountProjection projection) {
        this.accounts = projections.readModel(projection);
    }

    @QueryHandler
    Optional<AccountView> find(FindAccount query) {
        return accounts.findAnyway(AccountProjection.key(query.accountId()));
    }

    /** A name that reads like somebody's e-mail finds the one whose user name it is. */
    @QueryHandler
    Optional<AccountView> find(FindAccountByLogin query) {
        var login = AccountProjection.normalised(query.usernameOrEmail());
        return Stream.of(AccountProjection.USERNAME, AccountProjection.EMAIL)
                .flatMap(field -> accounts.find(field, login).stream())
                .findFirst();
    }

    @QueryHandler
    List<AccountView> list(ListAccounts query) {
        return accounts.list(Math.max(0, query.offset()), Math.clamp(query.limit(), 1, MOST));
    }
}
