package io.rehearsal.query.account;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import io.rehearsal.events.account.queries.AccountView;
import io.rehearsal.events.account.queries.FindAccount;
import io.rehearsal.events.account.queries.FindAccountByLogin;
import io.rehearsal.events.account.queries.ListAccounts;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Answers questions about accounts. */
@Component
class AccountQueries {

    private final ReadModel<AccountDocument> accounts;

    AccountQueries(Projections projections, AccountProjection projection) {
        this.accounts = projections.readModel(projection);
    }

    @QueryHandler
    Optional<AccountView> find(FindAccount query) {
        return accounts.findAnyway(AccountProjection.key(query.accountId())).map(AccountDocument::view);
    }

    /** A name that reads like somebody's e-mail finds the one whose user name it is. */
    @QueryHandler
    Optional<AccountView> find(FindAccountByLogin query) {
        var login = Objects.requireNonNull(AccountDocument.normalised(query.usernameOrEmail()));
        return Stream.of(AccountProjection.LOGIN_NAME, AccountProjection.LOGIN_EMAIL)
                .flatMap(field -> accounts.find(Query.query(where(field).is(login)).limit(1)).stream())
                .findFirst()
                .map(AccountDocument::view);
    }

    @QueryHandler
    List<AccountView> list(ListAccounts query) {
        var there = where("gone").is(false);
        var before = query.before();
        var page = Query.query(before == null ? there : there.and("_id").lt(before))
                .with(Sort.by(Direction.DESC, "_id")).skip(query.offset()).limit(query.limit());
        return accounts.find(page).stream().map(AccountDocument::view).toList();
    }
}
